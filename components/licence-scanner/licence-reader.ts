import type { LicenceField, LicenceReading } from "@/lib/domain/licence-reading";

/** A corner in pixels of the picture it was found in. */
export type Point = { x: number; y: number };
/** The card's corners: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** `done` goes from 0 to 1. */
export type ReadProgress = { phase: "download" | "reading"; done: number };

export type ReadOutcome =
  | {
      status: "read";
      reading: LicenceReading;
      /** The part of the straightened picture each field was read from. */
      crops: Record<LicenceField, Blob>;
    }
  /** No card, or no licence, was found in the picture. */
  | { status: "no-card" };

/** Reads licences on this phone. Nothing it is given or finds leaves the browser. */
export interface LicenceReader {
  /** Fetches what reading needs. Rejects where it can't be had: then typing goes on. */
  prepare(onProgress: (progress: ReadProgress) => void, signal: AbortSignal): Promise<void>;
  /** Reads one picture. `picture` is a photograph of the front, of any size, the right way up or not. */
  read(
    picture: ImageBitmap,
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ): Promise<ReadOutcome>;
  /** Ends the worker and frees its memory. */
  release(): Promise<void>;
}
