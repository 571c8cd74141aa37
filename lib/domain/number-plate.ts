import type { FieldRule, Parsed } from "./field-rules";
import regions from "./plate-regions.json";
import { foldHyphens, foldSpaces, foldWidth, widenKana } from "./text";

export type PlateInput = { region: string; classNumber: string; kana: string; serial: string };
export type NumberPlate = PlateInput & { display: string };
export type PlateUse = "private" | "business" | "rental" | "sofa";

const PARTS = ["region", "classNumber", "kana", "serial"] as const;
const REGIONS = new Set(regions.regions.map(({ name }) => name));
const REGION_OF_READING = new Map(regions.regions.map(({ name, kana }) => [kana, name]));
/** Letters in class numbers since 2018-01: A C F H K L M P X Y. Source: 自動車登録規則 第13条・別表. */
const CLASS_NUMBER = /^(?:\d{1,2}|\d[0-9ACFHKLMPXY]{2})$/;
const KANA =
  /^[あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるれろわをABEHKMTY]$/;
const NEVER_USED = /^[おしへんゐゑ]$/;

/** Plates without a place: of embassies and their staff, of the Self-Defence Forces, for a single journey. */
const NO_REGION = /^[(（〇○◯]?(?:外交?|領|代|自衛隊|臨時?|仮)[)）]?[\d\-－・]*$/;

/** 地域名: the name itself, or its reading in hiragana. */
const regionRule: FieldRule = (typed) => {
  const name = foldSpaces(widenKana(typed))
    .replace(/\s/g, "")
    .replace(/ナンバー$/, "")
    .replace(/^袖[ヶケヵカがガ]浦$/, "袖ヶ浦");
  if (name === "") return { ok: false, error: "required" };
  if (REGIONS.has(name)) return { ok: true, value: name };
  if (NO_REGION.test(name)) return { ok: false, error: "no-region" };
  const read = REGION_OF_READING.get(name);
  return read ? { ok: true, value: read } : { ok: false, error: "unknown" };
};

/** 分類番号: one to three characters, letters only in the second and third of three. */
const classNumberRule: FieldRule = (typed) => {
  const value = foldWidth(typed).replace(/\s/g, "").toUpperCase();
  if (value === "") return { ok: false, error: "required" };
  if (CLASS_NUMBER.test(value)) return { ok: true, value };
  return { ok: false, error: /^\d[0-9A-Z]{2}$/.test(value) ? "letter" : "format" };
};

/** かな文字, or the letter of a vehicle of the forces stationed in Japan. */
const kanaRule: FieldRule = (typed) => {
  const value = hiragana(foldWidth(widenKana(typed)).trim().toUpperCase());
  if (value === "") return { ok: false, error: "required" };
  if (KANA.test(value)) return { ok: true, value };
  return { ok: false, error: NEVER_USED.test(value) ? "never-used" : "format" };
};

/** 一連指定番号: 1 to 9999. Endings 42 and 49 are not issued by turn but on request: accepted. */
const serialRule: FieldRule = (typed) => {
  const digits = foldHyphens(foldWidth(typed)).replace(/[\s\-・･.。]/g, "");
  if (digits === "") return { ok: false, error: "required" };
  const value = digits.replace(/^0+(?=\d)/, "");
  if (/^[1-9]\d{0,3}$/.test(value)) return { ok: true, value };
  if (value === "0") return { ok: false, error: "zero" };
  return { ok: false, error: /^\d+$/.test(value) ? "too-long" : "format" };
};

/** 自動車登録番号 in its four parts, each as typed. Source: 自動車登録規則 第13条. */
export const plateRules = {
  region: regionRule,
  classNumber: classNumberRule,
  kana: kanaRule,
  serial: serialRule,
} as const;

/**
 * A whole plate.
 *
 * @returns the parts that can't be, in their order
 */
export function parseNumberPlate(
  typed: PlateInput,
): { ok: true; value: NumberPlate } | { ok: false; bad: (keyof PlateInput)[] } {
  const bad: (keyof PlateInput)[] = [];
  const value: PlateInput = { region: "", classNumber: "", kana: "", serial: "" };
  for (const part of PARTS) {
    const parsed: Parsed = plateRules[part](typed[part]);
    if (parsed.ok) value[part] = parsed.value;
    else bad.push(part);
  }
  return bad.length > 0 ? { ok: false, bad } : { ok: true, value: { ...value, display: plateText(value) } };
}

/** A plate as it is written: 品川 300 さ 12-34, with dots in place of missing digits. */
export function plateText({ region, classNumber, kana, serial }: PlateInput): string {
  const shown = serial.length === 4 ? `${serial.slice(0, 2)}-${serial.slice(2)}` : serial.padStart(4, "・");
  return `${region} ${classNumber} ${kana} ${shown}`;
}

/** The four parts of a plate written in one line, such as 名古屋 3AC か 12-34, or null where it is none. */
export function splitPlate(text: string): PlateInput | null {
  const line = foldHyphens(foldWidth(widenKana(text.trim())).toUpperCase());
  const match = /^(\D+?)\s*(\d[0-9A-Z]{0,2})\s*([ぁ-んァ-ヶA-Z])\s*([\d\s\-・･.]+)$/.exec(line);
  if (!match) return null;
  const [, region = "", classNumber = "", kana = "", serial = ""] = match;
  const parsed = parseNumberPlate({ region, classNumber, kana, serial });
  if (!parsed.ok) return null;
  const { display: _display, ...parts } = parsed.value;
  return parts;
}

/** What a registered vehicle's kana says about its use. Source: 自動車登録規則 第13条・別表. */
export function plateUse(kana: string): PlateUse {
  if ("あいうえかきくけこを".includes(kana)) return "business";
  if ("われ".includes(kana)) return "rental";
  return "よEHKMTYAB".includes(kana) ? "sofa" : "private";
}

/** The names a plate may begin with, with their readings: for suggestions. */
export const plateRegions: readonly { name: string; kana: string }[] = regions.regions;

function hiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}
