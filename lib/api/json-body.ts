import { problem } from "./problem";

const LARGEST_BODY = 16 * 1024;

/** A request's JSON, or the problem to answer with. */
export async function jsonBody(
  request: Request,
): Promise<{ ok: true; body: unknown } | { ok: false; response: Response }> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    return { ok: false, response: problem(415, "Send content-type: application/json.") };
  }
  const tooLarge = { ok: false, response: problem(413, "At most 16 KB.") } as const;
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return tooLarge;
  const text = await request.text();
  if (Buffer.byteLength(text) > LARGEST_BODY) return tooLarge;
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, response: problem(400, "The body is not JSON.") };
  }
}
