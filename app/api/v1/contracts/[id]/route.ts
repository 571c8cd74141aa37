import * as z from "zod";
import { withDealer } from "@/lib/api/guard";
import { problem } from "@/lib/api/problem";
import { applicationsOf } from "@/lib/data/applications";
import { findContract } from "@/lib/data/contracts";
import { partiesOf } from "@/lib/data/parties";
import { livePaymentMethod } from "@/lib/data/payment-methods";
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
    const user = parties.find(({ role }) => role === "user");
    const [applications, paid] = user
      ? await Promise.all([applicationsOf(user.id), livePaymentMethod(user.id)])
      : [[], null];
    const { orderNumber, model, grade, colour, createdAt } = contract;
    const body = {
      id: contract.id,
      orderNumber,
      vehicle: { modelCode: model.code, name: model.name, grade, colour },
      stage: stageOf(parties),
      buyer: party("buyer"),
      user: party("user"),
      services: applications.map(({ service, state, acceptedAt, lines }) => ({
        service,
        state,
        acceptedAt: acceptedAt?.toISOString() ?? null,
        items: lines.map(({ code, name, yenPerMonth, oneOff }) => ({ code, name, yenPerMonth, oneOff })),
      })),
      payment: paid && { method: paid.kind, state: paid.state },
      createdAt: createdAt.toISOString(),
    };
    return Response.json(body, { headers: { "cache-control": "no-store" } });
  });
}
