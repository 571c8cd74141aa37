export const dynamic = "force-dynamic";

/** Whether this process runs at all: a supervisor starts one anew that does not answer. Asks nobody else. */
export function GET() {
  return Response.json({ status: "ok" });
}
