import { type Costs, textOf } from "./alignment";
import { type Beginning, begin, type Choice, ended, extend } from "./beam";
import { consensus } from "./consensus";
import { type Judged, marginOf } from "./judged";
import type { NameTable } from "./name-table";

export type JudgedName = { lastName: string; firstName: string };
export type JudgedNames = Judged<JudgedName> & {
  /** Whether the table has both. */
  known: boolean;
  /** Other names that the readings bear almost as well. */
  rivals: readonly JudgedName[];
};

/** A name no table knows is likelier misread than one it knows; there are many it doesn't know. */
const UNKNOWN = { surname: 1.5, given: 0.6 };
/** Each character by which the surname misses the gap that is printed after it. */
const OFF_GAP = 2.2;
/** Characters' widths differ a little: so far, in characters, the gap may be off without meaning anything. */
const GAP_SLACK = 0.35;
const KEPT = { surnames: 24, names: 24 };
/** What a name may cost more than the likeliest to be looked at beside it. */
const RIVAL = 0.5;
const LONGEST = { surname: 5, given: 6 };

/** Names in one width, without spaces; kanji as they are. Names have neither digits nor signs. */
export function foldedName(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s。、「」"'`:;]/g, "")
    .replace(/0/g, "O")
    .replace(/1/g, "I")
    .replace(/=/g, "三")
    .replace(/(?<=[ァ-ヺ])-/g, "ー")
    .replace(/-|(?<![ぁ-ゖァ-ヺー])ー/g, "一");
}

/**
 * The name that readings of 氏名 say. Known names are preferred where the readings bear them.
 *
 * @param share the part of the name's printed width that 姓 takes, null where no gap was seen after it
 */
export function judgeName(
  readings: readonly Costs[],
  share: number | null,
  table: NameTable,
): JudgedNames | null {
  if (readings.length === 0) return null;
  const agreed = consensus(readings).value;
  const raw = [...new Set([agreed, ...readings.map(textOf)])];
  const length = [...agreed].length;
  const off = (text: string) =>
    share === null ? 0 : OFF_GAP * Math.max(0, Math.abs([...text].length - share * length) - GAP_SLACK);
  const surnames = [
    ...near(table.surnames.keys(), readings, LONGEST.surname).map((text) => ({
      text,
      value: "",
      cost: off(text),
    })),
    ...beginnings(raw, LONGEST.surname, share).map((text) => ({
      text,
      value: "",
      cost: off(text) + (table.surnames.has(text) ? 0 : UNKNOWN.surname),
    })),
  ];
  const firsts = extend([begin<string>(readings)], readings, () => named(surnames), KEPT.surnames);
  const given = new Set(near(table.givenNames.keys(), readings, LONGEST.given));
  const givenChoices = named([...given].map((text) => ({ text, value: "", cost: 0 })));
  const names = extend(
    firsts,
    readings,
    (at) => [
      ...givenChoices,
      ...named(
        endings(raw, at, LONGEST.given)
          .filter((text) => !given.has(text))
          .map((text) => ({ text, value: "", cost: table.givenNames.has(text) ? 0 : UNKNOWN.given })),
      ),
    ],
    4 * KEPT.names,
  )
    .map((found) => ({ found, cost: ended(found) }))
    .sort((a, b) => a.cost - b.cost);
  const best = names[0];
  if (!best) return null;
  const [lastName = "", firstName = ""] = best.found.chosen;
  const rival = names.find(({ found }) => found.chosen.join(" ") !== best.found.chosen.join(" "));
  return {
    value: { lastName, firstName },
    cost: best.cost,
    margin: marginOf(best.cost, rival?.cost),
    rivals: names
      .slice(1)
      .filter(({ cost }) => cost - best.cost <= RIVAL)
      .map(({ found: { chosen } }) => ({ lastName: chosen[0] ?? "", firstName: chosen[1] ?? "" })),
    known: table.surnames.has(lastName) && table.givenNames.has(firstName),
  };
}

function named(choices: readonly Choice<string>[]): Choice<string>[] {
  const cheapest = new Map<string, Choice<string>>();
  for (const choice of choices) {
    const known = cheapest.get(choice.text);
    if (choice.text && (!known || (choice.cost ?? 0) < (known.cost ?? 0)))
      cheapest.set(choice.text, { ...choice, value: choice.text });
  }
  return [...cheapest.values()];
}

/** The names of a list most of whose characters some reading may have. */
function near(names: Iterable<string>, readings: readonly Costs[], longest: number): string[] {
  const seen = new Set(readings.flatMap((costs) => costs.flatMap(({ known }) => [...known.keys()])));
  const found: string[] = [];
  for (const name of names) {
    const chars = [...name];
    if (chars.length > longest) continue;
    const fitting = chars.filter((char) => seen.has(char)).length;
    if (fitting * 2 >= chars.length + (chars.length > 2 ? 1 : 0)) found.push(name);
  }
  return found;
}

function beginnings(raw: readonly string[], longest: number, share: number | null): string[] {
  return raw.flatMap((text) => {
    const chars = [...text];
    const most = Math.max(longest, Math.ceil((share ?? 0) * chars.length));
    return Array.from({ length: Math.min(most, chars.length - 1) }, (_, i) => chars.slice(0, i + 1).join(""));
  });
}

function endings(raw: readonly string[], at: Beginning<string>, longest: number): string[] {
  const length = [...at.text].length;
  return raw
    .map((text) => [...text].slice(length).join(""))
    .filter((text) => text !== "" && [...text].length <= Math.max(longest, 14));
}
