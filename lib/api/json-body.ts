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
    const body = JSON.parse(text);
    // What no database column takes: NUL, and half of a surrogate pair. JSON can write both as escapes.
    const plain = JSON.stringify(body);
    if (/\\u0000|\\ud[89a-f]/i.test(plain.replaceAll("\\\\", "")))
      return { ok: false, response: problem(400, "A text holds characters that are none.") };
    return { ok: true, body };
  } catch {
    return { ok: false, response: problem(400, "The body is not JSON.") };
  }
}
