// Runs in the browser that scripts/bench-ocr.mjs opens.
import Tesseract from "tesseract.js";
import { createLicenceReader } from "@/components/licence-scanner/create-licence-reader";

declare const LICENCE_ENGINE: Record<string, string>;

const reader = createLicenceReader();
const never = new AbortController().signal;

export const prepare = () => reader.prepare(() => {}, never);
export const release = () => reader.release();

/** Reads one picture; the time begins with the decoded picture, as after the shutter. */
export async function read(file: string) {
  const picture = await createImageBitmap(await pictureOf(file));
  const from = performance.now();
  const outcome = await reader.read(picture, () => {}, never);
  const seconds = (performance.now() - from) / 1000;
  picture.close();
  return { outcome: outcome.status === "read" ? { reading: outcome.reading } : {}, seconds };
}

let engine: Tesseract.Worker | undefined;

/** The baseline: the whole picture, as it is, to the engine with the same model and its default settings. */
export async function naive(file: string) {
  if (!engine) {
    engine = await Tesseract.createWorker("jpn", Tesseract.OEM.LSTM_ONLY, {
      workerPath: LICENCE_ENGINE["tesseract-worker.js"],
      corePath: LICENCE_ENGINE["tesseract-core-simd-lstm.wasm.js"],
      langPath: LICENCE_ENGINE["jpn.traineddata.gz"]?.replace(/\/[^/]*$/, ""),
      workerBlobURL: false,
      cacheMethod: "none",
    });
  }
  const picture = await pictureOf(file);
  const from = performance.now();
  const { data } = await engine.recognize(picture);
  return { text: data.text, seconds: (performance.now() - from) / 1000 };
}

async function pictureOf(file: string): Promise<Blob> {
  return (await fetch(`/${file}`)).blob();
}
