import type { LicenceField } from "@/lib/domain/licence-reading";
import type { LicenceReader, ReadOutcome, ReadProgress } from "./licence-reader";
import { type Gray, grayOf, tintsOf } from "./pixels";
import type { Picture } from "./read-licence";
import type { Answer, Request } from "./worker-messages";

/** More pixels make the text no clearer: a card across the picture then has 25 a millimetre. */
const LONGEST_SIDE = 2400;
/** Tints are looked at for edges only. */
const TINT_SIDE = 560;
const STRIP = 256;

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
      asked.postMessage(request, request.ask === "read" ? buffersOf(request.picture) : []);
    });
  }

  return {
    async prepare(onProgress, signal) {
      await ask({ ask: "prepare" }, onProgress, signal);
    },
    async read(picture, onProgress, signal): Promise<ReadOutcome> {
      const answer = await ask(
        { ask: "read", picture: pictureOf(picture), today: todayInJapan() },
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

/** What reading needs of a picture, made smaller where it is large. The picture stays the caller's. */
function pictureOf(picture: ImageBitmap): Picture {
  const { width, height } = sizeWithin(picture, LONGEST_SIDE);
  const data = new Uint8ClampedArray(width * height);
  // In strips: a large picture's pixels in colour take much of a small phone's memory.
  for (let top = 0; top < height; top += STRIP) {
    const strip = pixelsOf(picture, width, height, top, Math.min(STRIP, height - top));
    data.set(grayOf(strip).data, top * width);
  }
  const small = sizeWithin(picture, TINT_SIDE);
  return {
    gray: { data, width, height },
    tints: tintsOf(pixelsOf(picture, small.width, small.height, 0, small.height)),
  };
}

/** Rows of the picture drawn at a size. */
function pixelsOf(picture: ImageBitmap, width: number, height: number, top: number, rows: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = rows;
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, -top, width, height);
  const pixels = context.getImageData(0, 0, width, rows);
  // Phones keep a canvas's memory until it is collected.
  canvas.width = 0;
  return pixels;
}

function sizeWithin({ width, height }: ImageBitmap, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function buffersOf({ gray, tints }: Picture): Transferable[] {
  return [gray, ...tints].map(({ data }) => data.buffer as ArrayBuffer);
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
