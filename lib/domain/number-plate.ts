import regions from "./plate-regions.json";
import { foldHyphens, foldSpaces, foldWidth } from "./text";

export type PlateInput = { region: string; classNumber: string; kana: string; serial: string };
export type NumberPlate = PlateInput & { display: string };
export type PlateUse = "private" | "business" | "rental" | "sofa";

const REGIONS = new Set(regions.regions.map(({ name }) => name));
/** Letters in class numbers since 2018-01: A C F H K L M P X Y. Source: 自動車登録規則 第13条・別表. */
const CLASS_NUMBER = /^(?:\d{1,2}|\d[0-9ACFHKLMPXY]{2})$/;
const KANA =
  /^[あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるれろわをABEHKMTY]$/;

/**
 * 自動車登録番号 in its four parts, as typed. Endings 42 and 49 are not issued by turn but on request: accepted.
 *
 * @returns the parts that can't be, in their order
 */
export function parseNumberPlate(
  typed: PlateInput,
): { ok: true; value: NumberPlate } | { ok: false; bad: (keyof PlateInput)[] } {
  const region = foldSpaces(typed.region).replace("袖ケ浦", "袖ヶ浦");
  const classNumber = foldWidth(typed.classNumber).replace(/\s/g, "").toUpperCase();
  const kana = foldWidth(typed.kana)
    .trim()
    .toUpperCase()
    .replace(/[\u30A1-\u30F6]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
  const serial = foldHyphens(foldWidth(typed.serial))
    .replace(/[\s\-・･.]/g, "")
    .replace(/^0+(?=\d)/, "");
  const bad: (keyof PlateInput)[] = [];
  if (!REGIONS.has(region)) bad.push("region");
  if (!CLASS_NUMBER.test(classNumber)) bad.push("classNumber");
  if (!KANA.test(kana)) bad.push("kana");
  if (!/^[1-9]\d{0,3}$/.test(serial)) bad.push("serial");
  if (bad.length > 0) return { ok: false, bad };
  const shown = serial.length === 4 ? `${serial.slice(0, 2)}-${serial.slice(2)}` : serial.padStart(4, "・");
  return {
    ok: true,
    value: { region, classNumber, kana, serial, display: `${region} ${classNumber} ${kana} ${shown}` },
  };
}

/** What a registered vehicle's kana says about its use. Source: 自動車登録規則 第13条・別表. */
export function plateUse(kana: string): PlateUse {
  if ("あいうえかきくけこを".includes(kana)) return "business";
  if ("われ".includes(kana)) return "rental";
  return "よEHKMTYAB".includes(kana) ? "sofa" : "private";
}

/** The names a plate may begin with, with their readings: for suggestions. */
export const plateRegions: readonly { name: string; kana: string }[] = regions.regions;
