import { prefectures } from "../prefectures";
import type { Costs, Row } from "./alignment";
import { type Beginning, begin, type Choice, extend } from "./beam";
import type { Judged } from "./birth-and-expiry";
import { consensus } from "./consensus";
import type { Town, TownDirectory } from "./town-directory";

export type JudgedAddress = {
  prefecture: string;
  city: string;
  town: string;
  street: string;
  postalCode: string;
};

/** What a character that fits is worth: the longer of two names that both begin the text is the one printed. */
const FITTING = 0.45;
/** An address that names no town the directory knows. */
const NO_TOWN = 1.2;
const KEPT = { prefecture: 3, city: 6, town: 10, numbers: 24 };
/** The longest run of house numbers: １丁目２３番４５号 has 10 characters. */
const MOST_NUMBERS = 16;

type Part = { prefecture?: string; city?: string; town?: Town | null; written?: string; number?: string };

/**
 * The address that readings of 住所 say: prefecture, municipality and town as the directory spells them, house numbers
 * by how they are written, and the rest as most readings have it.
 */
export function judgeAddress(
  readings: readonly Costs[],
  directory: TownDirectory,
): Judged<JudgedAddress> | null {
  if (readings.length === 0) return null;
  const towns = townsIn(readings, directory);
  const best = towns[0];
  if (!best) return null;
  const { prefecture = "", city = "", town, written = "" } = partsOf(best);
  const rival = towns.find((other) => other.text !== best.text);
  const rests = readings.map((costs, i) => costs.slice(standing(best.rows[i] as Row)));
  const { text: numbers, margin: numberMargin, after } = numbersIn(rests);
  const building = consensus(after);
  const value = {
    prefecture,
    city,
    town: written,
    street: numbers + building.value,
    postalCode: town ? codeOf(directory, prefecture, city, town.name) : "",
  };
  const margin = Math.min(
    (rival?.cost ?? best.cost + 9) - best.cost,
    numberMargin,
    building.value ? building.margin * 2 : 9,
  );
  return { value, cost: best.cost + FITTING * best.text.length + building.cost, margin };
}

function townsIn(readings: readonly Costs[], directory: TownDirectory): Beginning<Part>[] {
  const named = (text: string, value: Part, cost = 0): Choice<Part> => ({
    text,
    value,
    cost: cost - FITTING * text.length,
  });
  let found = extend(
    [begin<Part>(readings)],
    readings,
    () => prefectures.map((name) => named(name, { prefecture: name })),
    KEPT.prefecture,
  );
  found = extend(
    found,
    readings,
    (at) => directory.cities(partsOf(at).prefecture ?? "").map((name) => named(name, { city: name })),
    KEPT.city,
  );
  return extend(found, readings, (at) => townChoices(at, directory, named), KEPT.town);
}

function* townChoices(
  at: Beginning<Part>,
  directory: TownDirectory,
  named: (text: string, value: Part, cost?: number) => Choice<Part>,
): Generator<Choice<Part>> {
  const { prefecture = "", city = "" } = partsOf(at);
  yield { text: "", value: { town: null, written: "" }, cost: NO_TOWN };
  const seen = new Set<string>();
  for (const town of directory.towns(prefecture, city)) {
    if (seen.has(town.name)) continue;
    seen.add(town.name);
    const name = town.name.normalize("NFKC");
    for (const before of ["", "大字", "字"])
      yield named(before + name, { town, written: before + name }, before ? 0.3 : 0);
  }
}

function partsOf(beginning: Beginning<Part>): Part {
  return Object.assign({}, ...beginning.chosen);
}

/** Where in a reading the text so far ends: the last of the cheapest places. */
function standing(row: Row): number {
  let best = 0;
  row.forEach((cost, j) => {
    if (cost <= (row[best] as number)) best = j;
  });
  return best;
}

/** The code of a town, or "" where the name has several in that municipality. */
function codeOf(directory: TownDirectory, prefecture: string, city: string, name: string): string {
  const codes = new Set(
    directory
      .towns(prefecture, city)
      .filter((town) => town.name === name)
      .map(({ postalCode }) => postalCode),
  );
  return codes.size === 1 ? ([...codes][0] as string) : "";
}

/** What may follow what in house numbers. `^` is the beginning. */
const FOLLOWS: Record<string, string> = {
  "^": "0123456789",
  丁: "目",
  目: "0123456789-",
  番: "地0123456789-",
  地: "0123456789のノ-",
  条: "0123456789",
  の: "0123456789",
  ノ: "0123456789",
  号: "",
  "-": "0123456789",
};
const AFTER_DIGIT = "0123456789-丁番号の条";

/** House numbers at the beginning of the readings, and what follows them. */
function numbersIn(readings: readonly Costs[]): { text: string; margin: number; after: Costs[] } {
  let open = [begin<string>(readings)];
  const all = [...open];
  for (let length = 0; length < MOST_NUMBERS && open.length > 0; length++) {
    open = extend(
      open,
      readings,
      ({ text }) => {
        const last = text.at(-1) ?? "^";
        const next = /\d/.test(last) ? AFTER_DIGIT : (FOLLOWS[last] ?? "");
        return [...next].map((char) => ({ text: char, value: char, cost: -FITTING }));
      },
      KEPT.numbers,
    );
    all.push(...open);
  }
  const complete = all
    .filter(({ text }) => text === "" || /[\d号地目]$/.test(text))
    .sort((a, b) => a.cost - b.cost);
  const best = complete[0] as Beginning<string>;
  const rival = complete.find(({ text }) => text !== best.text);
  return {
    text: best.text,
    margin: (rival?.cost ?? best.cost + 9) - best.cost,
    after: readings.map((costs, i) => costs.slice(standing(best.rows[i] as Row))),
  };
}
