import type { LicenceField } from "@/lib/domain/licence-reading";
import { todayInJapan } from "@/lib/domain/today";
import type { LicenceReader, ReadOutcome } from "./licence-reader";
import { pictureOf, pngOf } from "./picture-pixels";
import type { Gray } from "./pixels";
import { conversation } from "./worker-conversation";

/** Where scripts/ocr-assets.mjs put the worker; next.config.ts writes it in. */
const WORKER_ADDRESS = process.env.LICENCE_READER_WORKER as string;

/**
 * A reader of its own worker. Nothing is loaded before `prepare` or `read` is called; `read` prepares by itself where
 * that was not done. After a cancelled or failed request the next one starts anew, out of the browser's cache.
 */
export function createLicenceReader(): LicenceReader {
  const worker = conversation(WORKER_ADDRESS);
  return {
    async prepare(onProgress, signal) {
      await worker.ask({ ask: "prepare" }, onProgress, signal);
    },
    async read(picture, onProgress, signal): Promise<ReadOutcome> {
      const request = { ask: "read", picture: pictureOf(picture), today: todayInJapan() } as const;
      const answer = await worker.ask(request, onProgress, signal);
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
      worker.end();
    },
  };
}
