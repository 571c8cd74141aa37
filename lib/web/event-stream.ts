/** Browsers take a stream for dead that is silent for more than twice this long (components/journey/follow.ts). */
const BEAT_MS = 10_000;
const encoder = new TextEncoder();

/**
 * A server-sent event stream. `open` is given a function that sends an event and returns what ends it.
 * A beat goes out now and then, so that proxies keep the connection and both ends notice a dead one.
 */
export function eventStream(request: Request, open: (send: (data: string) => void) => () => void): Response {
  let close = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          close();
        }
      };
      const end = open((data) => write(`data: ${data}\n\n`));
      const beat = setInterval(() => write("event: beat\ndata:\n\n"), BEAT_MS);
      close = () => {
        clearInterval(beat);
        end();
      };
      request.signal.addEventListener("abort", () => {
        close();
        try {
          controller.close();
        } catch {
          // already closed by the other side
        }
      });
      write("retry: 2000\n\n");
    },
    cancel: () => close(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
