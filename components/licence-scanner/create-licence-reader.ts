import type { LicenceField } from "@/lib/domain/licence-reading";
import type { LicenceReader, ReadOutcome, ReadProgress } from "./licence-reader";
import { type Gray, grayOf } from "./pixels";
import type { Answer, Request } from "./worker-messages";

/** More pixels make the text no clearer: a card across the picture then has 25 a millimetre. */
const LONGEST_SIDE = 2400;

/** Where scripts/ocr-assets.mjs put the worker; next.config.ts writes it in. */
const WORKER_ADDRESS = process.env.LICENCE_READER_WORKER as string;

/** A reader of its own worker. Nothing is loaded before `prepare` or `read` is called. */
export function createLicenceReader(): LicenceReader {
  let worker: Worker | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  /** Sends one request and waits for its answer. A broken or cancelled worker is ended; the next request starts anew. */
  function ask(
    request: Request,
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    signal.throwIfAborted();
    worker ??= new Worker(WORKER_ADDRESS, { type: "module" });
    const asked = worker;
    return new Promise<Answer>((resolve, reject) => {
      const settle = (act: () => void) => {
        signal.removeEventListener("abort", cancel);
        asked.onmessage = null;
        asked.onerror = null;
        act();
      };
      const fail = (reason: unknown) =>
        settle(() => {
          end();
          reject(reason);
        });
      const cancel = () => fail(signal.reason);
      signal.addEventListener("abort", cancel);
      asked.onerror = (event) => fail(new Error(event.message || "The worker could not be loaded."));
      asked.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.tell === "progress") onProgress(data.progress);
        else if (data.tell === "failed") fail(new Error(data.reason));
        else settle(() => resolve(data));
      };
      const pixels = request.ask === "read" ? [request.picture.data.buffer as ArrayBuffer] : [];
      asked.postMessage(request, pixels);
    });
  }

  return {
    async prepare(onProgress, signal) {
      await ask({ ask: "prepare" }, onProgress, signal);
    },
    async read(picture, onProgress, signal): Promise<ReadOutcome> {
      const answer = await ask(
        { ask: "read", picture: pixelsOf(picture), today: todayInJapan() },
        onProgress,
        signal,
      );
      if (answer.tell !== "read") return { status: "no-card" };
      const fields = Object.entries(answer.crops) as [LicenceField, Gray][];
      const crops = await Promise.all(
        fields.map(async ([field, crop]) => [field, await pngOf(crop)] as const),
      );
      return {
        status: "read",
        reading: answer.reading,
        crops: Object.fromEntries(crops) as Record<LicenceField, Blob>,
      };
    },
    async release() {
      end();
    },
  };
}

/** The picture's brightness, made smaller where it is large. The picture stays the caller's. */
function pixelsOf(picture: ImageBitmap): Gray {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const gray = grayOf(context.getImageData(0, 0, canvas.width, canvas.height));
  // Phones keep a canvas's memory until it is collected.
  canvas.width = 0;
  return gray;
}

function pngOf({ data, width, height }: Gray): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  for (let i = 0; i < data.length; i++) {
    const value = data[i] as number;
    image.data.set([value, value, value, 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("No picture could be made."))),
      "image/png",
    ),
  );
}

function todayInJapan(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());
}
