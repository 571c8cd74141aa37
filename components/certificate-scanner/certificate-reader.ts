import type { SeenCode } from "@/lib/domain/certificate-scan";
import { READER_URL } from "./release";

/** Reads the codes of pictures on this phone. Nothing it is given or finds leaves the browser. */
export type CertificateReader = {
  /** All codes in one picture. */
  read(picture: ImageData): Promise<SeenCode[]>;
  /** Ends the worker and frees its memory. */
  close(): void;
};

/** The picture could not be looked at: the worker died or was never there. */
export class ReaderFailed extends Error {}

/** Fetches the reader and starts its worker. Rejects where it can't be had, or on `signal`. */
export async function openCertificateReader(signal: AbortSignal): Promise<CertificateReader> {
  const response = await fetch(`${READER_URL}/reader.wasm`, { signal });
  if (!response.ok) throw new ReaderFailed(`${response.status}`);
  // The page fetches, the worker only computes: its policy allows it no connection.
  const wasm = await response.arrayBuffer();
  signal.throwIfAborted();
  const worker = new Worker(`${READER_URL}/worker.js`);
  const close = () => worker.terminate();
  try {
    await ask(worker, { wasm }, [wasm]);
  } catch (error) {
    close();
    throw error;
  }
  // The worker answers in turn: a picture file waits for the camera's picture before it.
  let before: Promise<unknown> = Promise.resolve();
  const read = (picture: ImageData): Promise<SeenCode[]> => {
    const answer = before.then(() => ask(worker, { picture }, [picture.data.buffer]));
    before = answer.catch(() => undefined);
    return answer.then(({ codes }) => codes ?? []);
  };
  return { read, close };
}

type Answer = { ready?: true; codes?: SeenCode[]; failed?: string };

function ask(worker: Worker, message: object, transfer: Transferable[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) =>
      data.failed === undefined ? resolve(data) : reject(new ReaderFailed(data.failed));
    worker.onerror = (event) => reject(new ReaderFailed(event.message));
    worker.postMessage(message, transfer);
  });
}
