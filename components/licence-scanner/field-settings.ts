import type { LicenceField } from "@/lib/domain/licence-reading";
import type { EngineSettings } from "./text-engine";
import type { Tone } from "./tones";

/** How the picture of a line is made ready, and how the engine is to take it. */
export type Preparation = Tone & EngineSettings;

const plain: Preparation = {
  light: 0.1,
  dark: 0.9,
  sharpen: 0,
  margin: 0.15,
  stretch: 1,
  height: 28,
  layout: "raw",
};
const contrast: Preparation = { ...plain, light: 0.25, dark: 0.75 };
const sharp: Preparation = { ...plain, light: 0.15, sharpen: 1.5, height: 32 };
const small: Preparation = { ...plain, light: 0.15, dark: 0.85, sharpen: 0.7, margin: 0.2, height: 24 };
const wide: Preparation = { ...plain, light: 0.2, dark: 0.8, sharpen: 0.5, margin: 0.12, stretch: 1.1 };
const found: Preparation = { ...small, sharpen: 0.5, margin: 0.3, height: 32, layout: "line" };

/**
 * How each field is prepared: several ways, whose readings are judged together. No one way is best for all prints,
 * blurs and fonts; those chosen differ most in what they misread.
 */
export const PREPARATIONS: Record<LicenceField, readonly Preparation[]> = {
  name: [plain, contrast, sharp, small, wide],
  birthDate: [plain, contrast, sharp, small],
  address: [plain, contrast, sharp, small, wide],
  number: [sharp, small, found, wide],
  expiry: [plain, contrast, sharp, small],
};
