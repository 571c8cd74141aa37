import { toKana } from "../kana";
import { splitGraphemes } from "../text";
import { splitCorporateName } from "./corporate-form";
import { withoutForm } from "./corporation";
import { foldPlace } from "./fold-place";
import { digitsForNumerals } from "./kanji-numerals";
import { foldKanji } from "./kanji-variants";
import { nameCharacters } from "./name-characters";

/** A piece of a text as it is written, and what it is compared by: by nothing where it is only a way of writing. */
export type Unit = { text: string; keys: string[] };

/** A person's name: spaces, width and shapes of a kanji are ways of writing. */
export function nameUnits(text: string): Unit[] {
  return inContext(splitGraphemes(text), nameCharacters).map(({ text: own, keys }) => ({
    text: own,
    keys: keys.map((key) => foldKanji(key, "related")),
  }));
}

/** A corporation's name: its form is one piece, however it is abbreviated. */
export function corporateNameUnits(text: string): Unit[] {
  const units = nameUnits(text);
  const whole = nameCharacters(text).join("");
  const { form, position, core } = splitCorporateName(whole);
  if (position === "none") return units;
  const [mark, rest] = cutOff(units, whole.length - core.length, position);
  const one = { text: mark.map((unit) => unit.text).join(""), keys: [form] };
  return position === "before" ? [one, ...rest] : [...rest, one];
}

/** A reading: hiragana, half-width kana and spaces are ways of writing. */
export function readingUnits(text: string): Unit[] {
  return inContext(splitGraphemes(text), (part) => splitGraphemes(toKana(part).replace(/[ ・]/g, "")));
}

/** A corporation's reading: registers leave the form's out. */
export function corporateReadingUnits(text: string): Unit[] {
  const units = readingUnits(text);
  const whole = units.flatMap(({ keys }) => keys).join("");
  const core = withoutForm(whole);
  if (core === "" || core === whole) return units;
  const position = whole.startsWith(core) ? "after" : "before";
  const [form, rest] = cutOff(units, whole.length - core.length, position);
  const silent = form.map(({ text: own }) => ({ text: own, keys: [] }));
  return position === "before" ? [...silent, ...rest] : [...rest, ...silent];
}

const NUMERALS = "\\d〇一二三四五六七八九十百千";
const COUNTERS = "丁目?|番地?|号室?|室";
const JOINS = "[-‐-―−ー のノ之]";
const PIECES = new RegExp(
  [
    `(?<number>[${NUMERALS}]+)`,
    `(?<join>(?<=[${NUMERALS}])(?:(?:${COUNTERS})${JOINS}*|${JOINS}+)(?=[${NUMERALS}]))`,
    `(?<end>(?<=[${NUMERALS}])(?:丁目|番地|番(?![町丁館割])|号室|号(?![棟館線通地])|室))`,
    "(?<other>[^])",
  ].join("|"),
  "g",
);

/** A part of an address: 一丁目４番 and 1-4, 霞ケ関 and 霞が関, 大字 and none are ways of writing. */
export function placeUnits(text: string): Unit[] {
  const graphemes = splitGraphemes(text);
  const others = inContext(graphemes, (part) => splitGraphemes(foldPlace(part).replace(/ /g, "")));
  // One sign for each grapheme, so that a piece's place is that of its graphemes.
  const signs = graphemes.map((grapheme) => {
    const sign = grapheme.normalize("NFKC");
    return sign.length === 1 ? sign : "\uFFFC";
  });
  return [...signs.join("").matchAll(PIECES)].flatMap((piece): Unit[] => {
    const written = graphemes.slice(piece.index, piece.index + piece[0].length);
    const { number, join, other } = piece.groups ?? {};
    if (number) return numberUnits(number, written);
    if (other) return others.slice(piece.index, piece.index + 1);
    return [{ text: written.join(""), keys: join ? ["-"] : [] }];
  });
}

/** A number's digits one by one where it is written so; as one piece in kanji (十八) and with zeros before it. */
function numberUnits(number: string, written: string[]): Unit[] {
  if (/^[1-9]\d*$/.test(number)) return written.map((text, at) => ({ text, keys: [number[at] ?? ""] }));
  const digits = digitsForNumerals(number).replace(/(?<!\d)0+(?=\d)/g, "");
  // Between two numbers that run together (二18) there is what joins any two.
  return [{ text: written.join(""), keys: Array.from(digits, (digit) => (digit === " " ? "-" : digit)) }];
}

/** Each grapheme with what a fold makes of it between its neighbours (々, ー, ヶ depend on them). */
function inContext(graphemes: string[], fold: (text: string) => string[]): Unit[] {
  return graphemes.map((text, at) => {
    const [before, after] = [graphemes[at - 1] ?? "", graphemes[at + 1] ?? ""];
    const folded = fold(before + text + after);
    return { text, keys: folded.slice(fold(before).length, folded.length - fold(after).length) };
  });
}

/** Cuts units with so many signs off a text's beginning or end. */
function cutOff(units: Unit[], signs: number, position: "before" | "after"): [cut: Unit[], rest: Unit[]] {
  const ordered = position === "before" ? units : units.toReversed();
  let left = signs;
  const found = ordered.findIndex(({ keys }) => {
    if (left <= 0) return true;
    left -= keys.join("").length;
    return false;
  });
  const end = found < 0 ? ordered.length : found;
  const [cut, rest] = [ordered.slice(0, end), ordered.slice(end)];
  return position === "before" ? [cut, rest] : [cut.toReversed(), rest.toReversed()];
}
