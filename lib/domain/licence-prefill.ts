import type { LicenceReading } from "./licence-reading";
import { splitBirthDate } from "./party-rules";
import { formatPostalCode } from "./postal-code";
import { foldHyphens, foldSpaces, foldWidth } from "./text";

/** What is kept of a reading once it was made: the licence's number has done its part by then. */
export type ShownReading = Omit<LicenceReading, "number">;

/** The fields of お客さま情報の入力 that a licence fills. */
export type PrefilledField =
  | "lastName"
  | "firstName"
  | "lastNameKana"
  | "firstNameKana"
  | "birthYear"
  | "birthMonth"
  | "birthDay"
  | "postalCode"
  | "address"
  | "street"
  | "building";

/** How a value came about: read, read with doubt, or concluded from what was read (a licence has no kana). */
export type PrefillSource = "read" | "unsure" | "proposed";
export type Prefill = Partial<Record<PrefilledField, { value: string; source: PrefillSource }>>;

/** What a reading puts into お客さま情報の入力. What makes no sense, and the expiry, fill nothing. */
export function prefillFrom({ name, birthDate, address }: ShownReading): Prefill {
  const prefill: Prefill = {};
  const put = (source: PrefillSource, values: Partial<Record<PrefilledField, string>>) => {
    for (const [field, value] of Object.entries(values))
      if (value) prefill[field as PrefilledField] = { value, source };
  };
  if (name.value) {
    const { lastName, firstName, lastNameKana, firstNameKana } = name.value;
    put(name.sure ? "read" : "unsure", { lastName, firstName });
    put("proposed", { lastNameKana, firstNameKana });
  }
  if (birthDate.value) put(birthDate.sure ? "read" : "unsure", splitBirthDate(birthDate.value));
  if (address.value) {
    const { prefecture, city, town, street, postalCode } = address.value;
    put(address.sure ? "read" : "unsure", { address: `${prefecture}${city}${town}`, ...splitStreet(street) });
    put("proposed", { postalCode: formatPostalCode(postalCode) });
  }
  return prefill;
}

const DIGITS = "(?:\\d+|[一二三四五六七八九十]+(?=丁目))";
const UNIT = "(?:丁目|番地|番(?!館|街)|号(?!室|館|棟))?";
const JOINT = "[-‐‑–—―−－ーの]?";
/** 1-4-18, 1丁目4番18号, 1448番地の14, also after a 字: but not the 号 of 号室, nor the 番 of 2番館. */
const NUMBERS = new RegExp(`^\\D*?${DIGITS}${UNIT}(?:${JOINT}${DIGITS}${UNIT})*`);

/**
 * 番地 and 建物名 of what follows the town, as a licence prints them: in one run, or with a space between.
 * The numbers come out half-width; the building stays as it is printed.
 */
export function splitStreet(printed: string): { street: string; building: string } {
  const text = foldSpaces(printed);
  const [first = "", ...others] = text.split(" ");
  const numbers = NUMBERS.exec(foldWidth(first))?.[0].length ?? first.length;
  const tail = first.slice(numbers);
  // 203号室 without a building's name belongs to the number before it.
  const whole = /^(?:号|番)/.test(tail);
  const street = whole ? first : first.slice(0, numbers);
  return {
    street: foldHyphens(foldWidth(street)),
    building: [whole ? "" : tail, ...others].filter(Boolean).join(" "),
  };
}

/** Whether a licence has expired: the day printed on it is its last. Both are ISO dates. */
export function licenceExpired(expiry: string | null, today: string): boolean {
  return expiry !== null && expiry < today;
}
