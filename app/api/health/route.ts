import { pool } from "@/lib/data/pool";
import { errorFields, log } from "@/lib/log";

export const dynamic = "force-dynamic";

/** Whether this process can serve: it reaches its database. */
export async function GET() {
  try {
    await pool().query("SELECT 1");
    return Response.json({ status: "ok" });
  } catch (error) {
    log("error", "health check failed", errorFields(error));
    return Response.json({ status: "database unreachable" }, { status: 503 });
  }
}
