// One web process: Next behind Node's http server. scripts/start.mjs runs one per core.
import { randomUUID } from "node:crypto";
import http from "node:http";
import next from "next";
import { answerFailuresWithPage } from "./scripts/failure-pages.mjs";
import { refusalOf, refuse, tidyHeaders } from "./scripts/request-gate.mjs";

const port = Number(process.env.PORT ?? 3000);
// A proxy of this machine stands in front; who wants it otherwise says so.
const host = process.env.HOST || "127.0.0.1";
const behindProxy = process.env.TRUST_PROXY === "1";
const DRAIN_MS = 5_000;

const app = next({ dev: false, dir: import.meta.dirname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = http.createServer((request, response) => {
  const refusal = refusalOf(request, behindProxy);
  if (refusal) return refuse(response, refusal);
  tidyHeaders(request.headers, behindProxy);
  // Only this server says where a request came from and what it is called in the log.
  request.headers["x-client-address"] = clientAddress(request);
  const requestId = randomUUID();
  request.headers["x-request-id"] = requestId;
  answerFailuresWithPage(request, response, requestId);
  handle(request, response);
});
server.keepAliveTimeout = 65_000;
server.headersTimeout = 66_000;
server.requestTimeout = 60_000;
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, host, () => process.send?.("listening"));

/** The peer, or behind a trusted proxy the last hop that proxy recorded. */
function clientAddress(request) {
  const forwarded = behindProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || request.socket.remoteAddress || "unknown";
}

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
}
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
process.on("disconnect", stop);
