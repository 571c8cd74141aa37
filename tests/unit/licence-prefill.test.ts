import { describe, expect, it } from "vitest";
import { licenceExpired, prefillFrom, type ShownReading, splitStreet } from "@/lib/domain/licence-prefill";

const field = <T>(value: T | null, sure = true) => ({ value, text: "", confidence: sure ? 0.99 : 0.5, sure });
const reading: ShownReading = {
  name: field({ lastName: "村上", firstName: "瑛太", lastNameKana: "ムラカミ", firstNameKana: "エイタ" }),
  birthDate: field("1977-08-20"),
  address: field({
    postalCode: "4701168",
    prefecture: "愛知県",
    city: "豊明市",
    town: "栄町",
    street: "８－２７－７ 豊田マンション808",
  }),
  expiry: field("2031-09-20"),
};

describe("what a licence puts into お客さま情報の入力", () => {
  it("name, birth date and address, each in the boxes of the form", () => {
    const values = Object.fromEntries(
      Object.entries(prefillFrom(reading)).map(([name, { value }]) => [name, value]),
    );
    expect(values).toEqual({
      lastName: "村上",
      firstName: "瑛太",
      lastNameKana: "ムラカミ",
      firstNameKana: "エイタ",
      birthYear: "1977",
      birthMonth: "8",
      birthDay: "20",
      postalCode: "470-1168",
      address: "愛知県豊明市栄町",
      street: "8-27-7",
      building: "豊田マンション808",
    });
  });

  it("says which values were read, which in doubt, and which are only concluded", () => {
    const prefill = prefillFrom({ ...reading, name: { ...reading.name, sure: false } });
    expect(prefill.lastName?.source).toBe("unsure");
    expect(prefill.birthYear?.source).toBe("read");
    expect(prefill.lastNameKana?.source).toBe("proposed");
    expect(prefill.postalCode?.source).toBe("proposed");
  });

  it("leaves empty what made no sense or is not known", () => {
    const noKana = { lastName: "髙田", firstName: "文子", lastNameKana: "", firstNameKana: "" };
    const prefill = prefillFrom({
      ...reading,
      name: field(noKana),
      birthDate: field<string>(null),
      address: field<never>(null),
    });
    expect(Object.keys(prefill)).toEqual(["lastName", "firstName"]);
  });
});

describe("番地 and 建物名", () => {
  const cases: [string, string, string][] = [
    ["1-20-2ガーデンヒルズ橘２０１", "1-20-2", "ガーデンヒルズ橘２０１"],
    ["７−２９−２４", "7-29-24", ""],
    ["７丁目４５番１７号", "7丁目45番17号", ""],
    ["一丁目4番18号", "一丁目4番18号", ""],
    ["5－19－8ライオンズマンション桜台102号", "5-19-8", "ライオンズマンション桜台102号"],
    ["１４４８番地の１４エステート桜台Ⅱ305号", "1448番地の14", "エステート桜台Ⅱ305号"],
    ["１１０１番地　フォレスト富士見１２０４号室", "1101番地", "フォレスト富士見１２０４号室"],
    ["字大藤町８０２番地の１０メゾンド橘B-303号室", "字大藤町802番地の10", "メゾンド橘B-303号室"],
    ["3754番地市営南Ⅱ７０８号室", "3754番地", "市営南Ⅱ７０８号室"],
    ["1ー2ー3ーの家", "1-2-3", "ーの家"],
    ["1-2-203号室", "1-2-203号室", ""],
    ["1-2二葉荘", "1-2", "二葉荘"],
    ["4-1 2番館", "4-1", "2番館"],
    ["無番地", "無番地", ""],
    ["", "", ""],
  ];
  it.each(cases)("%s", (printed, street, building) => {
    expect(splitStreet(printed)).toEqual({ street, building });
  });
});

it("a licence holds through the day printed on it", () => {
  expect(licenceExpired("2026-11-24", "2026-11-24")).toBe(false);
  expect(licenceExpired("2026-11-23", "2026-11-24")).toBe(true);
  expect(licenceExpired(null, "2026-11-24")).toBe(false);
});
