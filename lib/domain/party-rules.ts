import { parseBirthDateText } from "./birth-date";
import { parseCorporateNumber } from "./corporate-number";
import {
  choiceRule,
  type FieldRule,
  mobileRule,
  optional,
  phoneRule,
  postalCodeRule,
  textRule,
} from "./field-rules";
import { parseKana } from "./kana";
import { parsePersonName } from "./person-name";
import { startsWithPrefecture } from "./prefectures";

const LONGEST_NAME = 30;

const name =
  (max: number): FieldRule =>
  (typed) =>
    parsePersonName(typed, { max });
const kana =
  (max: number): FieldRule =>
  (typed) =>
    parseKana(typed, { max });

/** 住所: from the prefecture on. */
const addressRule: FieldRule = (typed) => {
  const parsed = textRule(100)(typed);
  return parsed.ok && !startsWithPrefecture(parsed.value) ? { ok: false, error: "prefecture" } : parsed;
};

const contactRules = {
  postalCode: postalCodeRule,
  address: addressRule,
  street: textRule(60),
  building: optional(textRule(80)),
  contactPhone: phoneRule,
  mobilePhone: mobileRule,
} as const;

/** お客さま情報 of an individual (1-1/7-A, 18-B). */
export const personRules = {
  lastName: name(LONGEST_NAME),
  firstName: name(LONGEST_NAME),
  lastNameKana: kana(LONGEST_NAME),
  firstNameKana: kana(LONGEST_NAME),
  gender: choiceRule("male", "female", "unstated"),
  birthDate: (typed: string) => parseBirthDateText(typed),
  ...contactRules,
} as const;

/** お客さま情報 of a corporation (1-1/7-A, 15-C). */
export const corporationRules = {
  corporateNumber: optional(parseCorporateNumber),
  name: textRule(100),
  nameKana: kana(150),
  department: optional(textRule(60)),
  departmentKana: optional(kana(60)),
  contactName: name(60),
  contactNameKana: kana(60),
  ...contactRules,
} as const;

/** 認証用電話番号 of the sign-in data. */
export const loginRules = { authPhone: mobileRule } as const;

/** Puts the three boxes of 生年月日 together as the one field the rules know. */
export function joinBirthDate<T extends Record<string, string>>(form: T): T & { birthDate: string } {
  const { birthYear = "", birthMonth = "", birthDay = "" } = form;
  return { ...form, birthDate: `${birthYear}-${birthMonth}-${birthDay}` };
}

/** An ISO date as the three boxes show it. */
export function splitBirthDate(
  iso: string | undefined,
): Record<"birthYear" | "birthMonth" | "birthDay", string> {
  const [birthYear = "", birthMonth = "", birthDay = ""] = (iso ?? "")
    .split("-")
    .map((part) => String(Number(part)));
  return iso ? { birthYear, birthMonth, birthDay } : { birthYear: "", birthMonth: "", birthDay: "" };
}
