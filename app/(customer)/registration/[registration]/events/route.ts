import { signInSessionId } from "@/lib/auth/sign-in-token";
import { followContracts } from "@/lib/data/contract-feed";
import { tokenHash } from "@/lib/data/personal-data";
import { findRegistrationView } from "@/lib/data/registrations";
import { eventStream } from "@/lib/web/event-stream";
import { readVisitToken } from "@/lib/web/visit-cookie";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ registration: string }> };

/** Tells a phone when its contract moved. Carries no data: the phone reads its screen anew, past the guard. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const token = await readVisitToken();
  const { registration } = await params;
  const session = await signInSessionId("customer");
  const view = token ? await findRegistrationView(tokenHash(token), registration, session) : null;
  if (!view?.proved) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { contractId } = view;
  return eventStream(request, (send) =>
    followContracts((moved) => {
      if (moved === contractId) send("moved");
      else if (moved === "") send("missed");
    }),
  );
}
