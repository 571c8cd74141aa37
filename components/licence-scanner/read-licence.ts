import { interpret, type Knowledge } from "@/lib/domain/licence/interpret";
import { joined, type LineReading } from "@/lib/domain/licence/line-reading";
import type { JudgedName } from "@/lib/domain/licence/name";
import type { LicenceField, LicenceReading } from "@/lib/domain/licence-reading";
import { completed } from "./complete-quad";
import { findCards } from "./corners";
import { fieldLines } from "./field-crops";
import { PREPARATIONS } from "./field-settings";
import { type FittedCard, fitLayout } from "./fit-layout";
import type { Ink } from "./ink";
import type { Quad } from "./licence-reader";
import type { Gray } from "./pixels";
import type { TextEngine } from "./text-engine";
import { toned } from "./tones";
import { byShape, type Glyphs } from "./variant-glyphs";

const FIELDS = ["birthDate", "expiry", "number", "name", "address"] as const satisfies LicenceField[];
/** How many of the likeliest quads are compared with a licence's layout. */
const QUADS = 24;
/** How many of them are tried with one side moved to where a card's would be. */
const COMPLETED = 8;

/** A photograph as it is read. */
export type Picture = {
  gray: Gray;
  /** Its tints, smaller: a card may differ from the desk in nothing else. */
  tints: readonly Gray[];
};

/** From here on a fit is right beyond doubt. */
const GOOD_FIT = 0.5;

/** The licence in a photograph, or null. */
export function locate({ gray, tints }: Picture): FittedCard | null {
  let best: FittedCard | null = null;
  for (const quads of guesses(gray, tints)) {
    const fitted = fitLayout(gray, quads);
    if (fitted && (!best || fitted.score > best.score)) best = fitted;
    if (best && best.score >= GOOD_FIT) break;
  }
  return best;
}

/** Where the card might be, the likeliest guesses first: by brightness, by tints, by three of its sides. */
function* guesses(gray: Gray, tints: readonly Gray[]): Generator<Quad[]> {
  const byBrightness = quadsIn(gray, gray);
  yield byBrightness;
  for (const tint of tints) yield quadsIn(tint, gray);
  yield byBrightness.slice(0, COMPLETED).flatMap(completed);
}

function quadsIn(plane: Gray, gray: Gray): Quad[] {
  const scale = gray.width / plane.width;
  const moved = (value: number) => (value + 0.5) * scale - 0.5;
  return findCards(plane, { most: QUADS }).map(
    ({ quad }) => quad.map(({ x, y }) => ({ x: moved(x), y: moved(y) })) as unknown as Quad,
  );
}

/**
 * Reads a licence in a photograph.
 *
 * @param onProgress the part done, 0 to 1
 * @returns null where there is no licence in it
 */
export async function readLicence(
  picture: Picture,
  tools: Knowledge & { engine: TextEngine; glyphs: Glyphs },
  onProgress: (done: number) => void,
): Promise<{ reading: LicenceReading; crops: Record<LicenceField, Gray> } | null> {
  const fitted = locate(picture);
  if (!fitted) return null;
  onProgress(0.1);
  const { lines, crops, nameGap } = fieldLines(picture.gray, fitted);
  const readings = { name: [], birthDate: [], address: [], number: [], expiry: [] } as Record<
    LicenceField,
    LineReading[]
  >;
  const total = FIELDS.reduce((sum, field) => sum + PREPARATIONS[field].length * lines[field].length, 0);
  let done = 0;
  for (const field of FIELDS)
    for (const preparation of PREPARATIONS[field]) {
      if (lines[field].length === 0) continue;
      const read: LineReading[] = [];
      for (const ink of lines[field] as Ink[]) {
        read.push(await tools.engine.recognise(toned(ink, preparation), { layout: preparation.layout }));
        done++;
        onProgress(0.1 + (0.85 * done) / total);
      }
      readings[field].push(joined(read));
    }
  const [nameLine] = lines.name;
  const print = {
    surnameShare: nameGap && nameGap.from / (nameGap.from + 1 - nameGap.to),
    byShape: (name: JudgedName, rivals: readonly JudgedName[]) =>
      nameLine ? byShape([name, ...rivals], nameLine, nameGap, tools.glyphs) : name,
  };
  const reading = interpret(readings, print, tools);
  onProgress(1);
  return { reading, crops };
}
