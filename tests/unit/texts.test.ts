import { describe, expect, it } from "vitest";
import { fieldErrors } from "@/components/fields/copy.ja";
import { parseBirthDate, parseBirthDateText } from "@/lib/domain/birth-date";
import { emailField } from "@/lib/domain/email-address";
import { parseKana } from "@/lib/domain/kana";
import { parseCode } from "@/lib/domain/one-time-code";
import { joinBirthDate, splitBirthDate } from "@/lib/domain/party-rules";
import { corporationSchema, personSchema } from "@/lib/domain/party-schema";
import { parsePersonName } from "@/lib/domain/person-name";
import { isMobileShape, parsePhoneShape } from "@/lib/domain/phone";

const person = {
  lastName: "髙橋",
  firstName: "花子",
  lastNameKana: "ﾀｶﾊｼ",
  firstNameKana: "はなこ",
  gender: "female",
  birthYear: "１９９０",
  birthMonth: "5",
  birthDay: "1",
  postalCode: "〒112ー8701",
  address: "東京都文京区後楽",
  street: "1-4-18",
  building: "",
  contactPhone: "03（1234）5678",
  mobilePhone: "+81 90-1234-5678",
};

describe("what people type", () => {
  it("a person's fields come out normalised, and parse to themselves", () => {
    const once = personSchema.parse(joinBirthDate(person));
    expect(once).toMatchObject({
      lastName: "髙橋",
      lastNameKana: "タカハシ",
      firstNameKana: "ハナコ",
      birthDate: "1990-05-01",
      postalCode: "1128701",
      contactPhone: "0312345678",
      mobilePhone: "09012345678",
    });
    expect(personSchema.parse(once)).toEqual(once);
    expect(splitBirthDate(once.birthDate)).toEqual({ birthYear: "1990", birthMonth: "5", birthDay: "1" });
  });

  it("a company may do without number and department", () => {
    const typed = {
      ...person,
      corporateNumber: "",
      name: "見本商事㈱",
      nameKana: "ミホン",
      department: "",
      departmentKana: "",
      contactName: "見本 太郎",
      contactNameKana: "ミホン タロウ",
    };
    expect(corporationSchema.safeParse(typed).success).toBe(true);
    expect(corporationSchema.safeParse({ ...typed, corporateNumber: "123" }).success).toBe(false);
  });

  it("kanji are never changed, whatever Unicode would fold", () => {
    for (const name of ["神\uFA19", "\u{20BB7}田", "葛\u{E0100}城", "﨑山"]) {
      expect(parsePersonName(name, { max: 30 })).toEqual({ ok: true, value: name });
    }
  });

  it("names are counted as readers count", () => {
    expect(parsePersonName("葛\u{E0100}".repeat(30), { max: 30 }).ok).toBe(true);
    expect(parsePersonName("あ".repeat(31), { max: 30 })).toEqual({ ok: false, error: "too-long" });
  });

  it("a hyphen in kana is a long vowel", () => {
    expect(parseKana("オ-タ", { max: 30 })).toEqual({ ok: true, value: "オータ" });
    expect(parseKana("ーオ", { max: 30 }).ok).toBe(false);
  });

  it("birth dates name the part that is wrong", () => {
    const today = { today: "2026-11-24" };
    expect(parseBirthDate({ year: "", month: "", day: "" }, today)).toMatchObject({ error: "required" });
    expect(parseBirthDate({ year: "60", month: "1", day: "1" }, today)).toMatchObject({ error: "year" });
    expect(parseBirthDate({ year: "1960", month: "13", day: "1" }, today)).toMatchObject({ error: "month" });
    expect(parseBirthDate({ year: "1960", month: "2", day: "30" }, today)).toMatchObject({
      error: "no-such-date",
    });
    expect(parseBirthDate({ year: "2010", month: "11", day: "25" }, today)).toMatchObject({
      error: "too-young",
    });
    expect(parseBirthDateText("2010-11-24", today)).toEqual({ ok: true, value: "2010-11-24" });
  });

  it("toll-free numbers are no mobile numbers", () => {
    expect(isMobileShape("08007007700")).toBe(false);
    expect(isMobileShape("06012345678")).toBe(true);
    expect(parsePhoneShape("+1 650 253 0000")).toEqual({ ok: false, error: "foreign" });
  });

  it("codes and addresses are taken as phones give them", () => {
    expect(parseCode("１２３ ４５６", 6)).toEqual({ ok: true, value: "123456" });
    expect(parseCode("12345", 6)).toEqual({ ok: false, error: "format" });
    expect(emailField.parse("ｔａｒｏ＠example.com ")).toBe("taro@example.com");
    expect(emailField.safeParse("taro@example").success).toBe(false);
  });
});

it("a mobile number's refusal shows a mobile number, any other's one with an area code", () => {
  const sentence = (field: string) => String(fieldErrors[field]?.format);
  for (const field of ["mobilePhone", "authPhone"]) expect(sentence(field)).toMatch(/例）090-1234-5678/);
  expect(sentence("contactPhone")).toMatch(/例）03-1234-5678/);
});
