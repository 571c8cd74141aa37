import { askDatabase } from "@/lib/data/health";
import { errorFields, log } from "@/lib/log";

export const dynamic = "force-dynamic";

/** Whether this process can serve: it reaches its database. Answered within a second, whatever else goes on. */
export async function GET() {
  try {
    await askDatabase();
    return Response.json({ status: "ok" });
  } catch (error) {
    log("error", "health check failed", errorFields(error));
    return Response.json({ status: "database unreachable" }, { status: 503 });
  }
}
