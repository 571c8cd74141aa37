import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { conversation } from "./worker-conversation";
import type { Answer } from "./worker-messages";

/** A worker that answers when told to. */
class StubWorker {
  static all: StubWorker[] = [];
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: unknown[] = [];
  ended = false;
  constructor() {
    StubWorker.all.push(this);
  }
  postMessage(request: unknown) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
}

const worker = (i: number) => StubWorker.all[i] as StubWorker;
const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  StubWorker.all = [];
  vi.stubGlobal("Worker", StubWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe("asking the worker", () => {
  it("starts it at the first question and passes progress on", async () => {
    const talk = conversation("/reader.js");
    expect(StubWorker.all).toHaveLength(0);
    const progress = vi.fn();
    const answer = talk.ask({ ask: "prepare" }, progress, never);
    await settled();
    worker(0).onmessage?.({ data: { tell: "progress", progress: { phase: "download", done: 0.5 } } });
    worker(0).onmessage?.({ data: { tell: "prepared" } });
    expect(await answer).toEqual({ tell: "prepared" });
    expect(progress).toHaveBeenCalledWith({ phase: "download", done: 0.5 });
  });

  it("asks one thing after the other", async () => {
    const talk = conversation("/reader.js");
    const first = talk.ask({ ask: "prepare" }, () => {}, never);
    const second = talk.ask({ ask: "prepare" }, () => {}, never);
    await settled();
    expect(worker(0).asked).toHaveLength(1);
    worker(0).onmessage?.({ data: { tell: "prepared" } });
    await first;
    await settled();
    expect(worker(0).asked).toHaveLength(2);
    worker(0).onmessage?.({ data: { tell: "prepared" } });
    await expect(second).resolves.toEqual({ tell: "prepared" });
  });

  it("ends it when cancelled, and starts another for the next question", async () => {
    const talk = conversation("/reader.js");
    const cancel = new AbortController();
    const first = talk.ask({ ask: "prepare" }, () => {}, cancel.signal);
    const refused = expect(first).rejects.toThrow("enough");
    await settled();
    cancel.abort(new Error("enough"));
    await refused;
    expect(worker(0).ended).toBe(true);
    const next = talk.ask({ ask: "prepare" }, () => {}, never);
    await settled();
    worker(1).onmessage?.({ data: { tell: "prepared" } });
    await expect(next).resolves.toEqual({ tell: "prepared" });
  });

  it("rejects where the files can't be had", async () => {
    const talk = conversation("/reader.js");
    const first = talk.ask({ ask: "prepare" }, () => {}, never);
    const refused = expect(first).rejects.toThrow("404");
    await settled();
    worker(0).onmessage?.({ data: { tell: "failed", reason: "404 /ocr/model" } });
    await refused;
    const second = talk.ask({ ask: "prepare" }, () => {}, never);
    const unloaded = expect(second).rejects.toThrow("could not be loaded");
    await settled();
    worker(1).onerror?.({ message: "" });
    await unloaded;
  });

  it("rejects what is under way when it is ended", async () => {
    const talk = conversation("/reader.js");
    const first = talk.ask({ ask: "prepare" }, () => {}, never);
    const refused = expect(first).rejects.toThrow("released");
    await settled();
    talk.end();
    await refused;
    expect(worker(0).ended).toBe(true);
  });
});
