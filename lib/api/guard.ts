import { findDealerByApiKey } from "@/lib/data/staff";
import { countAttempt } from "@/lib/data/throttle";
import { errorFields, log } from "@/lib/log";
import { problem } from "./problem";

const PER_DEALER = { count: 600, seconds: 60 };
const PER_SOURCE_WITHOUT_KEY = { count: 60, seconds: 60 };

type Dealer = NonNullable<Awaited<ReturnType<typeof findDealerByApiKey>>>;

/** Lets a request with a live API key through, throttled; everything else becomes a problem document. */
export async function withDealer(
  request: Request,
  work: (dealer: Dealer) => Promise<Response>,
): Promise<Response> {
  try {
    const key = /^Bearer ([\w-]{20,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
    const dealer = key ? await findDealerByApiKey(key) : null;
    if (!dealer) {
      const source = request.headers.get("x-client-address") ?? "unknown";
      const wait = await countAttempt("api-unknown", source, PER_SOURCE_WITHOUT_KEY);
      if (wait > 0) return problem(429, undefined, { headers: { "retry-after": String(wait) } });
      return problem(401, undefined, { headers: { "www-authenticate": "Bearer" } });
    }
    const wait = await countAttempt("api-dealer", dealer.id, PER_DEALER);
    if (wait > 0) return problem(429, undefined, { headers: { "retry-after": String(wait) } });
    return await work(dealer);
  } catch (error) {
    const requestId = request.headers.get("x-request-id");
    log("error", "api request failed", { requestId, ...errorFields(error) });
    return problem(500, requestId ? `The log has it as ${requestId}.` : undefined);
  }
}
