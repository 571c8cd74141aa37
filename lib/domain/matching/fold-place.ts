import { foldSpaces, withoutSelectors } from "../text";
import { digitsForNumerals } from "./kanji-numerals";
import { foldKanji } from "./kanji-variants";

/** Hyphens, dashes and minus signs; not ー, which is a letter of building names. */
const HYPHENS = /[-\u00AD\u2010-\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63\uFF0D]/g;

/**
 * A text of an address in one notation: half-width digits and signs, large Latin letters, digits for kanji numerals,
 * one hyphen, one spelling each of ヶ (霞が関) and ノ (丸の内), without 大字, 字 and 〒. Two different places never
 * come out alike, only two ways to write one. Made for comparing, not for showing.
 */
export function foldPlace(text: string): string {
  const plain = withoutSelectors(foldSpaces(text).normalize("NFKC"))
    .toUpperCase()
    .replace(/^〒?\s*\d{3}-?\d{4}\s+(?=\D)|〒\s*\d{3}-?\d{4}/, "")
    .replace(/(?<=[\u30A1-\u30FA])[-\u2010-\u2015\u2212](?=[\u30A1-\u30FA\p{Script=Han}\s]|$)/gu, "ー")
    .replace(/(?<=[\d〇一二三四五六七八九十百千])ー(?=[\d〇一二三四五六七八九十百千A-Z])/g, "-")
    .replace(HYPHENS, "-")
    .replace(/(?<=\p{Script=Han})々/gu, (_, at: number, whole: string) => whole[at - 1] ?? "")
    .replace(/大字|小字|(?<![文十名])字/g, "");
  return foldKanji(spellings(digitsForNumerals(plain)), "related").trim();
}

function spellings(text: string): string {
  return (
    text
      .replace(/(?<=\d(?:番地?|号)?)[のノ之](?=\d)/g, "-")
      .replace(/(?<=[\p{Script=Han}\d])[のノ之](?=[\p{Script=Han}\d])/gu, "ノ")
      // Not before a number: カ12 and ケ12 are lots of their own in 石川県.
      .replace(/(?<=[\p{Script=Han}\d])[ケヶがガヵ](?=\p{Script=Han})|(?<=\d)カ(?=\p{Script=Han})/gu, "ケ")
      .replace(/(?<=[\p{Script=Han}\d])[ッツっつ](?=[\p{Script=Han}\d])/gu, "ツ")
      .replace(/\s*-\s*/g, "-")
  );
}
