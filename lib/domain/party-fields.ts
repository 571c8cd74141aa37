import * as z from "zod/mini";
import { parseBirthDateText } from "./birth-date";
import { parseCorporateNumber } from "./corporate-number";
import { formField, mobileField, phoneField, postalCodeField, textField } from "./form-fields";
import { parseKana } from "./kana";
import { parsePersonName } from "./person-name";
import { startsWithPrefecture } from "./prefectures";

const LONGEST_NAME = 30;

const name = formField((typed) => parsePersonName(typed, { max: LONGEST_NAME }));
const kana = formField((typed) => parseKana(typed, { max: LONGEST_NAME }));

const contactFields = {
  postalCode: postalCodeField,
  address: formField((typed) => {
    const parsed = textField(100).safeParse(typed);
    if (!parsed.success) return { ok: false, error: parsed.error.issues[0]?.message ?? "required" };
    return startsWithPrefecture(parsed.data)
      ? { ok: true, value: parsed.data }
      : { ok: false, error: "prefecture" };
  }),
  street: textField(60),
  building: textField(80, { optional: true }),
  contactPhone: phoneField,
  mobilePhone: mobileField,
};

/** お客さま情報 of an individual (1-1/7-A, 18-B). */
export const personFields = {
  lastName: name,
  firstName: name,
  lastNameKana: kana,
  firstNameKana: kana,
  gender: z.enum(["male", "female", "unstated"], "required"),
  birthDate: formField(parseBirthDateText),
  ...contactFields,
};

/** お客さま情報 of a corporation (1-1/7-A, 15-C). */
export const corporationFields = {
  corporateNumber: formField((typed) => {
    const parsed = parseCorporateNumber(typed);
    return parsed.ok || parsed.error !== "required" ? parsed : { ok: true, value: "" };
  }),
  name: textField(100),
  nameKana: formField((typed) => parseKana(typed, { max: 150 })),
  department: textField(60, { optional: true }),
  departmentKana: formField((typed) =>
    typed.trim() === "" ? { ok: true, value: "" } : parseKana(typed, { max: 60 }),
  ),
  contactName: formField((typed) => parsePersonName(typed, { max: 60 })),
  contactNameKana: formField((typed) => parseKana(typed, { max: 60 })),
  ...contactFields,
};

export const personSchema = z.object(personFields);
export const corporationSchema = z.object(corporationFields);
/** お客さま情報 on one page with the sign-in data's phone number. */
export const personWithPhoneSchema = z.object({ ...personFields, authPhone: mobileField });

/** Puts the three boxes of 生年月日 together as the one field the schema knows. */
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
