import * as z from "zod";
import { withDealer } from "@/lib/api/guard";
import { problem } from "@/lib/api/problem";
import { findContract } from "@/lib/data/contracts";
import { partiesOf } from "@/lib/data/parties";
import { stageOf } from "@/lib/domain/stage";

/** Where a contract stands. Another dealer's contract is answered like none. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withDealer(request, async (dealer) => {
    const id = z.uuid().safeParse((await params).id);
    const contract = id.success ? await findContract(dealer.id, id.data) : null;
    if (!contract) return problem(404);
    const parties = await partiesOf(contract.id);
    const party = (role: string) => {
      const found = parties.find((candidate) => candidate.role === role);
      return found ? { state: found.state, name: found.name } : null;
    };
    const { orderNumber, model, grade, colour, createdAt } = contract;
    const body = {
      id: contract.id,
      orderNumber,
      vehicle: { modelCode: model.code, name: model.name, grade, colour },
      stage: stageOf(parties),
      buyer: party("buyer"),
      user: party("user"),
      createdAt: createdAt.toISOString(),
    };
    return Response.json(body, { headers: { "cache-control": "no-store" } });
  });
}
