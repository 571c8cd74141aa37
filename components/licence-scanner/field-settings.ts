import type { LicenceField } from "@/lib/domain/licence-reading";
import type { EngineSettings } from "./text-engine";
import type { Tone } from "./tones";

export type Preparation = Tone & EngineSettings;

const plain: Preparation = {
  light: 0.1,
  dark: 0.9,
  sharpen: 0,
  margin: 0.15,
  stretch: 1,
  height: 36,
  layout: "raw",
};
const contrast: Preparation = { ...plain, light: 0.25, dark: 0.75 };
const sharp: Preparation = { ...plain, light: 0.15, sharpen: 1.5 };
const soft: Preparation = { ...plain, light: 0.15, dark: 0.85, sharpen: -0.7 };

/** How the picture of each field is prepared: several ways, whose readings are judged together. */
export const PREPARATIONS: Record<LicenceField, readonly Preparation[]> = {
  name: [plain, contrast, sharp, soft],
  birthDate: [plain, contrast, sharp, soft],
  address: [plain, contrast, sharp, soft],
  number: [plain, contrast, sharp, soft],
  expiry: [plain, contrast, sharp, soft],
};
