import http from "node:http";

export type RawRequest = {
  method: string;
  /** Path and query as they go over the wire. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};
export type RawAnswer = { status: number; headers: http.IncomingHttpHeaders; body: string };

/** Sends a request as it stands, past everything that would put it right, and reads the answer. */
export function sendRaw({ method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(process.env.APP_URL ?? "");
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    request.setTimeout(20_000, () => request.destroy(new Error("no answer")));
    request.on("error", reject);
    // An answer may come before the body is through: what is left unread then breaks the writing, not the answer.
    request.end(body);
  });
}
