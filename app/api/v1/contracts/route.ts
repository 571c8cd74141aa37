import { newContractSchema } from "@/lib/api/contract-schemas";
import { withDealer } from "@/lib/api/guard";
import { jsonBody } from "@/lib/api/json-body";
import { invalidBody, problem } from "@/lib/api/problem";
import { createContract } from "@/lib/commands/contracts";
import { startUrl } from "@/lib/public-urls";

/** Makes a contract for the dealer whose key it is; the same order number again gives the same contract. */
export function POST(request: Request): Promise<Response> {
  return withDealer(request, async (dealer) => {
    const json = await jsonBody(request);
    if (!json.ok) return json.response;
    const parsed = newContractSchema.safeParse(json.body);
    if (!parsed.success) return invalidBody(parsed.error);
    const { orderNumber, vehicle, buyer, user } = parsed.data;
    const kinds = { buyerKind: buyer?.kind, userKind: user?.kind };
    const input = { dealerId: dealer.id, orderNumber, ...vehicle, ...kinds };
    const contract = await createContract(input, dealer.entryHours, {
      actor: "dealer-system",
      staffId: null,
    });
    if (contract.status === "unknown-model") {
      const errors = [{ pointer: "#/vehicle/modelCode", detail: "The catalogue has no such vehicle." }];
      return problem(422, "The vehicle is not in the catalogue.", { errors });
    }
    const { id, entryToken, checkCode, expiresAt } = contract;
    const body = {
      id,
      entryUrl: entryToken && startUrl(entryToken),
      checkCode,
      expiresAt: expiresAt?.toISOString() ?? null,
    };
    const headers = { "cache-control": "no-store", location: `/api/v1/contracts/${id}` };
    return Response.json(body, { status: contract.status === "created" ? 201 : 200, headers });
  });
}
