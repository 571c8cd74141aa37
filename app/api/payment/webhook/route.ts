import { receiveCardNotification } from "@/lib/commands/register-card";
import { count } from "@/lib/data/counters";
import { errorFields, log } from "@/lib/log";

const LARGEST_BODY = 256 * 1024;

/** What the payment provider tells us. Its body is signed byte for byte and never logged. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return answer(413);
    const body = await request.text();
    if (body.length > LARGEST_BODY) return answer(413);
    const outcome = await receiveCardNotification(body, request.headers);
    if (outcome === "done") return answer(204);
    if (outcome === "retry") return answer(503);
    const today = await count("card-notification-refused");
    log("warn", "payment notification refused", { today, outcome });
    return answer(outcome === "unknown" ? 404 : 400);
  } catch (error) {
    const requestId = request.headers.get("x-request-id");
    log("error", "payment notification failed", { requestId, ...errorFields(error) });
    return answer(500);
  }
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
