import type { ReadAddress } from "../licence-reading";
import { prefectures } from "../prefectures";
import { type Costs, together } from "./alignment";
import { type Beginning, begin, type Choice, extend, standing } from "./beam";
import { judgeBuilding } from "./building";
import { houseNumbers } from "./house-numbers";
import { type Judged, marginOf } from "./judged";
import type { Town, TownDirectory } from "./town-directory";

/** What a character that fits is worth: the longer of two names that both begin the text is the one printed. */
const FITTING = 0.45;
/** An address that names no town the directory knows. */
const NO_TOWN = 1.8;
/** What each character costs that stands between the town and the house numbers. */
const LEFT_OVER = 0.9;
const KEPT = { prefecture: 47, city: 16, town: 40 };

type Part = { prefecture?: string; city?: string; town?: Town | null; written?: string };

/**
 * The address that readings of 住所 say: prefecture, municipality and town as the directory spells them, house numbers
 * by how they are written, and the rest as most readings have it.
 */
export function judgeAddress(
  readings: readonly Costs[],
  directory: TownDirectory,
): Judged<ReadAddress> | null {
  if (readings.length === 0) return null;
  const towns = townsIn(readings, directory);
  const best = towns[0];
  if (!best) return null;
  const { prefecture = "", city = "", town, written = "" } = partsOf(best);
  const rival = towns.find((other) => other.text !== best.text);
  const rests = readings.map((costs, i) => costs.slice(standing(best, i)));
  const { text: numbers, margin: numberMargin, after } = houseNumbers(rests);
  const building = judgeBuilding(after);
  const value = {
    prefecture,
    city,
    town: written,
    street: numbers + building.value,
    postalCode: town ? codeOf(directory, prefecture, city, town.name) : "",
  };
  const margin = Math.min(
    marginOf(best.cost, rival?.cost),
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
  return extend(found, readings, (at) => townChoices(at, directory, named), KEPT.town)
    .map((town) => ({ ...town, cost: town.cost + LEFT_OVER * leftOver(town, readings) }))
    .sort((a, b) => a.cost - b.cost);
}

/** How many characters the readings have between the end of the town and the first digit. */
function leftOver(town: Beginning<Part>, readings: readonly Costs[]): number {
  return together(
    readings.map((costs, i) => {
      const rest = costs.slice(standing(town, i));
      const digit = rest.findIndex(({ text }) => /\d/.test(text));
      return digit < 0 ? rest.length : digit;
    }),
  );
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
