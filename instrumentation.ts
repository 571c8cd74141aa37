import type { Instrumentation } from "next";

/** Called once when a server process starts: checks the environment and starts what runs later. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startProcess } = await import("@/lib/jobs/process");
  try {
    await startProcess();
  } catch (error) {
    // A process that can't serve must not look as if it did: whoever started it is told why, and that it ended.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Logs what a request ended in, without what it carried. The digest is the number the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { errorFields, log } = await import("@/lib/log");
  const { digest } = error as { digest?: string };
  const requestId = String(request.headers["x-request-id"] ?? "");
  const route = context.routePath;
  log("error", "request failed", { requestId, digest, route, method: request.method, ...errorFields(error) });
};
