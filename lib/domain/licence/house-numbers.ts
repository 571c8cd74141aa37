import { type Costs, textOf } from "./alignment";
import { type Beginning, begin, extend, standing } from "./beam";

/** What a character that fits is worth: the longer of two runs that both fit is the one printed. */
const FITTING = 0.45;
const KEPT = 24;
/** The longest run of house numbers: １丁目２３番４５号 has 10 characters. */
const MOST = 16;

/** What may follow what. `^` is the beginning. */
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

/** What a building's name doesn't begin with, and what it costs to begin with it all the same. */
const NO_BUILDING = { pattern: /^(?:[0-9のノ丁目番地条]|\p{Script=Han}{1,2}(?:\d|$)|.$)/u, cost: 2.2 };
const NO_LETTER = { pattern: /^[^\p{L}\p{N}-]/u, cost: 1.6 };

/** Between house numbers stand these; another kanji there is one of them misread, and a digit likewise. */
const WRITTEN = { signs: "丁目番地号", misread: 1.1, digits: "0123456789", misreadDigit: 2.3, stroke: 0.5 };

/** House numbers at the beginning of the readings, and what each reading has after them. */
export function houseNumbers(given: readonly Costs[]): { text: string; margin: number; after: Costs[] } {
  const readings = given.map((costs) => costs.map(asHouseNumber));
  let open = [begin<string>(readings)];
  const all = [...open];
  for (let length = 0; length < MOST && open.length > 0; length++) {
    open = extend(
      open,
      readings,
      ({ text }) => {
        const last = text.at(-1) ?? "^";
        const next = /\d/.test(last) ? AFTER_DIGIT : (FOLLOWS[last] ?? "");
        return [...next].map((char) => ({ text: char, value: char, cost: -FITTING }));
      },
      KEPT,
    );
    all.push(...open);
  }
  const complete = all
    .filter(({ text }) => text === "" || /[\d号地目]$/.test(text))
    .map((found) => ({ found, cost: found.cost + beginningCost(found, readings) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, rival] = complete as [
    { found: Beginning<string>; cost: number },
    { cost: number } | undefined,
  ];
  return {
    text: best.found.text,
    margin: rival ? rival.cost - best.cost : 9,
    after: rest(best.found, given),
  };
}

/** What is left of each reading. */
function rest(found: Beginning<unknown>, readings: readonly Costs[]): Costs[] {
  return readings.map((costs, i) => costs.slice(standing(found, i)));
}

function beginningCost(found: Beginning<string>, readings: readonly Costs[]): number {
  const costs = rest(found, readings).map((after) => {
    const text = textOf(after);
    if (NO_BUILDING.pattern.test(text)) return NO_BUILDING.cost;
    return NO_LETTER.pattern.test(text) ? NO_LETTER.cost : 0;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length);
}

/** A symbol that may be any sign of house numbers, where it is a kanji, or any digit; a bracket or a stroke is a 1. */
function asHouseNumber(symbol: Costs[number]): Costs[number] {
  const known = new Map(symbol.known);
  if (/\p{Script=Han}/u.test(symbol.text))
    for (const sign of WRITTEN.signs) if (!known.has(sign)) known.set(sign, WRITTEN.misread);
  if (/^[^\p{L}\p{N}-]$/u.test(symbol.text)) known.set("1", WRITTEN.stroke);
  for (const digit of WRITTEN.digits) if (!known.has(digit)) known.set(digit, WRITTEN.misreadDigit);
  return { ...symbol, known };
}
