import { readiness } from "@/lib/data/readiness";

export const dynamic = "force-dynamic";

/** Whether a balancer may send customers here: the database answers and has this release's schema. */
export async function GET() {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
