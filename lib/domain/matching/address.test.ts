import { describe, expect, it } from "vitest";
import { lookUpPostalCode, type Town } from "../postal-directory";
import { compareAddresses } from "./address";

const KANJI = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Ways to write the numbers 丁目, 番 and 号. */
const notations: ((numbers: readonly [number, number, number]) => string)[] = [
  (numbers) => numbers.join("-"),
  (numbers) => wide(numbers.join("－")),
  ([a, b, c]) => wide(`${a}丁目${b}番${c}号`),
  ([a, b, c]) => `${kanji(a)}丁目${wide(`${b}番${c}号`)}`,
  ([a, b, c]) => `${kanji(a)}丁目${kanji(b)}番${kanji(c)}号`,
  ([a, b, c]) => `${a}丁目${b}番地の${c}`,
  ([a, b, c]) => `${a}丁目 ${b}-${c}`,
];

/** Ways to write 都道府県・市区町村・町名. */
const places: ((town: Town) => string)[] = [
  ({ prefecture, city, town }) => `${prefecture}${city}${town}`,
  ({ prefecture, city, town }) => `${prefecture} ${city} ${town}`,
  ({ prefecture, city, town }) => `${prefecture}${city}${town}`.replaceAll("ヶ", "ケ").replaceAll("ケ", "ヶ"),
  ({ prefecture, city, town }) => `${prefecture}${city}大字${town}`,
  ({ prefecture, city, town }) => `${prefecture}${city.replace(/^[^島]+?郡(?=.+[町村]$)/, "")}${town}`,
];

const towns = sampleOfTowns();
const numbers = [2, 14, 8] as const;

describe("addresses of the whole country", () => {
  it("agree in every notation of the same numbers, for 95 towns of 100 at least", () => {
    let missed = 0;
    let compared = 0;
    for (const [at, town] of towns.entries()) {
      for (const [n, write] of notations.entries()) {
        const place = places[(at + n) % places.length] ?? places[0];
        compared++;
        if (!agree(address(town, "2-14-8"), `${place?.(town)}${write(numbers)}`)) missed++;
      }
    }
    expect(compared).toBeGreaterThan(2_000);
    expect(missed / compared).toBeLessThanOrEqual(0.05);
  });

  it("never agree where a number or the town is another", () => {
    const near = [
      [2, 14, 18],
      [2, 1, 48],
      [21, 4, 8],
      [2, 14, 9],
      [1, 14, 8],
      [12, 14, 8],
    ] as const;
    const wrong: string[] = [];
    for (const [at, town] of towns.entries()) {
      for (const write of notations) {
        for (const other of near) {
          const line = `${places[0]?.(town)}${write(other)}`;
          if (agree(address(town, "2-14-8"), line)) wrong.push(line);
        }
        const neighbour = towns[at + 1];
        const line = neighbour && `${places[0]?.(neighbour)}${write(numbers)}`;
        if (line && agree(address(town, "2-14-8"), line)) wrong.push(line);
      }
    }
    expect(wrong).toEqual([]);
  });
});

function agree(own: { address: string; street: string; building: string }, line: string): boolean {
  return compareAddresses(own, line).address !== "different";
}

function address({ prefecture, city, town }: Town, street: string) {
  return { address: `${prefecture}${city}${town}`, street, building: "" };
}

/** Some 350 towns over the country, each once. */
function sampleOfTowns(): Town[] {
  const found = new Map<string, Town>();
  for (let code = 10_000; code < 10_000_000; code += 331) {
    for (const town of lookUpPostalCode(String(code).padStart(7, "0")).slice(0, 1)) {
      if (town.town !== "" && !/\d|[０-９]/.test(town.town))
        found.set(`${town.prefecture}${town.city}${town.town}`, town);
    }
  }
  return [...found.values()];
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function kanji(value: number): string {
  const ten = value >= 20 ? `${KANJI[Math.floor(value / 10)]}十` : value >= 10 ? "十" : "";
  return ten + (value % 10 === 0 ? "" : KANJI[value % 10]);
}
