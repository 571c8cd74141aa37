import { followContracts } from "@/lib/data/contract-feed";
import { eventStream } from "@/lib/web/event-stream";
import { findRegistration } from "@/lib/web/registration-guard";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ registration: string }> };

/** Tells a phone when its contract moved. Carries no data: the phone reads its screen anew, past the guard. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const view = await findRegistration((await params).registration);
  if (!view?.proved) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { feedId } = view;
  return eventStream(request, (send) =>
    followContracts((moved) => {
      if (moved === feedId) send("moved");
      else if (moved === "") send("");
    }),
  );
}
