import { describe, expect, it } from "vitest";
import { certainty, hasVariants } from "./certainty";
import { interpret } from "./interpret";
import { openNameTable } from "./name-table";
import { readAs } from "./read-as";
import { openTownDirectory } from "./town-directory";

const knowledge = {
  towns: openTownDirectory("=東京都\n-文京区\n後楽 nzlw"),
  names: openNameTable("佐藤 サトウ\n高橋 タカハシ\n\n太郎 タロウ"),
  today: "2026-11-24",
};
const thrice = (text: string) => [readAs(text), readAs(text), readAs(text)];
const licence = (name: string) => ({
  name: thrice(name),
  birthDate: thrice("昭和61年06月27日生"),
  address: thrice("東京都文京区後楽1丁目4番18号"),
  number: thrice("第305012345630号"),
  expiry: thrice("2029年(令和11年)07月27日まで有効"),
});
const asRead = (surnameShare: number | null) => ({ surnameShare, byShape: <T>(name: T) => name });

describe("what a licence says", () => {
  it("is sure of all five fields that are read clearly and fit together", () => {
    const reading = interpret(licence("佐藤太郎"), asRead(0.5), knowledge);
    expect(reading.name.value).toEqual({
      lastName: "佐藤",
      firstName: "太郎",
      lastNameKana: "サトウ",
      firstNameKana: "タロウ",
    });
    expect(reading.birthDate).toMatchObject({ value: "1986-06-27", text: "昭和61年6月27日", sure: true });
    expect(reading.address).toMatchObject({ text: "東京都文京区後楽1丁目4番18号", sure: true });
    expect(reading.number).toMatchObject({ value: "305012345630", sure: true });
    expect(reading.expiry).toMatchObject({ value: "2029-07-27", text: "2029年7月27日", sure: true });
    expect(reading.name.sure).toBe(true);
  });

  it("is not sure of a character that has another form, and proposes the kana of the plain one", () => {
    const reading = interpret(
      licence("高橋太郎"),
      { surnameShare: 0.5, byShape: (name) => ({ ...name, lastName: "髙橋" }) },
      knowledge,
    );
    expect(reading.name.value).toMatchObject({ lastName: "髙橋", lastNameKana: "タカハシ" });
    expect(reading.name.sure).toBe(false);
  });

  it("proposes no kana for a name it doesn't know", () => {
    const { value, sure } = interpret(licence("佐原太郎"), asRead(0.5), knowledge).name;
    expect(value).toMatchObject({ lastName: "佐原", lastNameKana: "" });
    expect(sure).toBe(false);
  });

  it("says nothing of a field that has no reading", () => {
    const reading = interpret({ ...licence("佐藤太郎"), number: [] }, asRead(0.5), knowledge);
    expect(reading.number).toEqual({ value: null, text: "", confidence: 0, sure: false });
  });

  it("is not sure of dates that don't belong together unless both are very clear", () => {
    const unfitting = { ...licence("佐藤太郎"), expiry: [readAs("2029年(令和1?年)08月2?日まで有効")] };
    expect(interpret(unfitting, asRead(0.5), knowledge).expiry.sure).toBe(false);
  });
});

describe("certainty", () => {
  it("falls as the next likeliest comes near", () => {
    const near = certainty.number({ value: "", cost: 0.5, margin: 0.1 }, true);
    const far = certainty.number({ value: "", cost: 0.5, margin: 4 }, true);
    expect(near.sure).toBe(false);
    expect(far.sure).toBe(true);
    expect(far.confidence).toBeGreaterThan(near.confidence);
  });

  it("is never sure of a number whose check digit doesn't fit", () => {
    expect(certainty.number({ value: "", cost: 0, margin: 9 }, false).sure).toBe(false);
  });

  it("knows characters with other forms", () => {
    expect(["髙橋", "山崎", "渡辺", "徳永"].every(hasVariants)).toBe(true);
    expect(hasVariants("佐藤太郎")).toBe(false);
  });
});
