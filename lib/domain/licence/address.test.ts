import { describe, expect, it } from "vitest";
import { judgeAddress } from "./address";
import { judgeBuilding } from "./building";
import { houseNumbers } from "./house-numbers";
import { costsAs } from "./read-as";
import { openTownDirectory } from "./town-directory";

// 東京都文京区後楽 112-0004, 小石川 112-0002; 四日市市 has two codes of one town; 賀張 is one character from 貴張.
const directory = openTownDirectory(
  [
    "=東京都",
    "-文京区",
    "小石川 nzlu",
    "後楽 2",
    "=三重県",
    "-四日市市",
    "中部 bnk9c",
    "2町 1",
    "2 1",
    "=北海道",
    "-沙流郡日高町",
    "賀張 ej2w",
  ].join("\n"),
);
const address = (...texts: string[]) => judgeAddress(costsAs(...texts), directory)?.value;

describe("住所", () => {
  it("is split by the directory, which knows the postal code", () => {
    expect(address("東京都文京区後楽1丁目4番18号")).toEqual({
      prefecture: "東京都",
      city: "文京区",
      town: "後楽",
      street: "1丁目4番18号",
      postalCode: expect.stringMatching(/^\d{7}$/),
    });
  });

  it("is spelt as the directory spells it where the readings come near", () => {
    expect(address("棗京都文京医後栄1-4-18")).toMatchObject({
      prefecture: "東京都",
      city: "文京区",
      town: "後楽",
    });
    expect(address("北海道沙流郡日高町貴張924番地の13")).toMatchObject({
      town: "賀張",
      street: "924番地の13",
    });
  });

  it("takes the longest municipality and town", () => {
    expect(address("三重県四日市市中部町3-1")).toMatchObject({ city: "四日市市", town: "中部町" });
  });

  it("keeps 大字 and 字", () => {
    expect(address("東京都文京区大字後楽12番地")).toMatchObject({ town: "大字後楽", street: "12番地" });
  });

  it("names no postal code where the town has several", () => {
    expect(address("三重県四日市市中部3-1")).toMatchObject({ town: "中部", postalCode: "" });
  });

  it("keeps a town the directory doesn't know", () => {
    const found = address("東京都文京区", "東京都文京区");
    expect(found).toMatchObject({ town: "", street: "" });
  });
});

describe("house numbers", () => {
  const numbers = (...texts: string[]) => houseNumbers(costsAs(...texts)).text;
  it.each([
    ["1丁目4番18号", "1丁目4番18号"],
    ["4ー7-4", "4-7-4"],
    ["924番地の13レジデンス", "924番地の13"],
    ["1了目42異2号", "1丁目42番2号"],
    ["1646畨地", "1646番地"],
    ["3番地サンハイツ101", "3番地"],
  ])("reads %s as %s", (text, wanted) => expect(numbers(text)).toBe(wanted));
});

describe("buildings", () => {
  const building = (...texts: string[]) => judgeBuilding(costsAs(...texts)).value;
  it.each([
    ["グランメゾブン青葉201号", "グランメゾン青葉201号"],
    ["シャト一富士見305", "シャトー富士見305"],
    ["コーボ桜台102号", "コーポ桜台102号"],
    ["サンハイツ桜台101号定", "サンハイツ桜台101号室"],
    ["ヴィラことぶきIT506号室", "ヴィラことぶきⅡ506号室"],
    ["第ニハイツ3", "第二ハイツ3"],
  ])("reads %s as %s", (text, wanted) => expect(building(text)).toBe(wanted));
});
