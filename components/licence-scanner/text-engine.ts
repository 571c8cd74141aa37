import type { LineReading } from "@/lib/domain/licence/line-reading";
import type { Gray } from "./pixels";

/** How a picture of one line is to be read. */
export type EngineSettings = {
  /** `line` finds the line inside the picture; `raw` takes the picture as the line. */
  layout: "line" | "raw";
};

/** Reads a picture of one line. tesseract.js is behind it; another engine would take its place here. */
export interface TextEngine {
  recognise(image: Gray, settings: EngineSettings): Promise<LineReading>;
  /** Frees what the engine holds. */
  close(): Promise<void>;
}
