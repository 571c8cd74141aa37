import type { ReadProgress } from "./licence-reader";
import { buffersOf } from "./picture-pixels";
import type { Answer, Request } from "./worker-messages";

/** Asks a worker one thing after the other. It is started at the first question, and anew after it was ended. */
export type Conversation = {
  /** Rejects with the signal's reason where it is aborted, and where the worker fails or is ended: then it is gone. */
  ask(request: Request, onProgress: (progress: ReadProgress) => void, signal: AbortSignal): Promise<Answer>;
  end(): void;
};

/** @param address of the worker's script */
export function conversation(address: string): Conversation {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let giveUp: ((reason: unknown) => void) | undefined;

  function askNow(
    request: Request,
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    signal.throwIfAborted();
    worker ??= new Worker(address, { type: "module" });
    const asked = worker;
    return new Promise<Answer>((resolve, reject) => {
      const settle = () => {
        signal.removeEventListener("abort", cancel);
        asked.onmessage = null;
        asked.onerror = null;
        giveUp = undefined;
      };
      const fail = (reason: unknown) => {
        settle();
        asked.terminate();
        if (worker === asked) worker = undefined;
        reject(reason);
      };
      const cancel = () => fail(signal.reason);
      giveUp = fail;
      signal.addEventListener("abort", cancel);
      asked.onerror = (event) => fail(new Error(event.message || "The worker could not be loaded."));
      asked.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.tell === "progress") return onProgress(data.progress);
        if (data.tell === "failed") return fail(new Error(data.reason));
        settle();
        resolve(data);
      };
      asked.postMessage(request, request.ask === "read" ? buffersOf(request.picture) : []);
    });
  }

  return {
    ask(request, onProgress, signal) {
      const asked = before.then(() => askNow(request, onProgress, signal));
      before = asked.catch(() => undefined);
      return asked;
    },
    end() {
      giveUp?.(new DOMException("The reader was released.", "AbortError"));
      worker?.terminate();
      worker = undefined;
    },
  };
}
