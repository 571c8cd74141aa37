import { currentStaff } from "@/lib/auth/staff";
import { followContracts } from "@/lib/data/contract-feed";
import { dealerOfContract } from "@/lib/data/contracts";
import { eventStream } from "@/lib/web/event-stream";

export const dynamic = "force-dynamic";

/** Tells a console which of its dealer's contracts moved, and nothing else of it: the console reads anew. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff();
  if (!staff) return new Response(null, { status: 404 });
  return eventStream(request, (send) =>
    followContracts(async (contractId) => {
      if (contractId === "") return send("");
      const dealerId = await dealerOfContract(contractId).catch(() => null);
      if (dealerId === staff.dealer.id) send(contractId);
    }),
  );
}
