import { currentStaff } from "@/lib/auth/staff";
import { followContracts } from "@/lib/data/contract-feed";
import { dealerOfContract } from "@/lib/data/contracts";
import { eventStream } from "@/lib/web/event-stream";

export const dynamic = "force-dynamic";

/** Tells a console when one of its dealer's contracts moves. Carries no data: the console reads anew. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff();
  if (!staff) return new Response(null, { status: 404 });
  const wanted = new URL(request.url).searchParams.get("contract");
  return eventStream(request, (send) =>
    followContracts(async (contractId) => {
      if (contractId === "") return send("missed");
      if (wanted && wanted !== contractId) return;
      const dealerId = await dealerOfContract(contractId).catch(() => null);
      if (dealerId === staff.dealer.id) send("moved");
    }),
  );
}
