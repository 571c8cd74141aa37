import { describe, expect, it } from "vitest";
import { type Marked, markAddresses, markDifferences } from "./differences";

/** What differs in square brackets. */
function shown({ one, other }: Marked): string[] {
  return [one, other].map((side) =>
    side.map(({ text, different }) => (different ? `[${text}]` : text)).join(""),
  );
}

describe("differences of two names", () => {
  it.each([
    ["渡辺 花子", "渡邊　洋子", "渡辺 [花]子", "渡邊　[洋]子"],
    ["斎藤 実", "斉藤 実", "[斎]藤 実", "[斉]藤 実"],
    ["佐々木 一", "佐佐木 二", "佐々木 [一]", "佐佐木 [二]"],
    ["太郎", "太郎", "太郎", "太郎"],
    ["", "太郎", "", "[太郎]"],
    ["太郎", "", "[太郎]", ""],
    ["𠮷田 実", "吉田 稔", "𠮷田 [実]", "吉田 [稔]"],
    ["葛\u{E0100}城 実", "葛\u{E0101}城 稔", "葛\u{E0100}城 [実]", "葛\u{E0101}城 [稔]"],
    ["𠮷", "𠮟", "[𠮷]", "[𠮟]"],
    // Nothing but the way of writing differs, and here it counts.
    ["森 林太郎", "森林 太郎", "森[ ]林太郎", "森林[ ]太郎"],
    ["田中 嶋子", "田中 島子", "田中 [嶋]子", "田中 [島]子"],
  ])("%s and %s", (one, other, markedOne, markedOther) =>
    expect(shown(markDifferences(one, other, "name"))).toEqual([markedOne, markedOther]),
  );

  it.each([
    ["株式会社見本", "見本株式会社", "[株式会社]見本", "見本[株式会社]"],
    ["㈱見本商事", "株式会社見本運輸", "㈱見本[商事]", "株式会社見本[運輸]"],
    ["見本商事（株）", "見本運輸 株式会社", "見本[商事]（株）", "見本[運輸] 株式会社"],
    ["有限会社見本", "株式会社見本", "[有限会社]見本", "[株式会社]見本"],
  ])("%s and %s, of corporations", (one, other, markedOne, markedOther) =>
    expect(shown(markDifferences(one, other, "corporate-name"))).toEqual([markedOne, markedOther]),
  );

  it.each([
    ["ワタナベ ユウコ", "ﾜﾀﾅﾍﾞ ﾋﾛｺ", "ワタナベ [ユウ]コ", "ﾜﾀﾅﾍﾞ [ﾋﾛ]ｺ"],
    ["リョウ イチ", "リヨウ ジ", "リョウ [イチ]", "リヨウ [ジ]"],
  ])("%s and %s, as read", (one, other, markedOne, markedOther) =>
    expect(shown(markDifferences(one, other, "reading"))).toEqual([markedOne, markedOther]),
  );

  it("leave out a form's reading, as registers do", () =>
    expect(
      shown(markDifferences("ミホンショウジカブシキガイシャ", "ミホンウンユ", "corporate-reading")),
    ).toEqual(["ミホン[ショウジ]カブシキガイシャ", "ミホン[ウンユ]"]));
});

describe("differences of two addresses", () => {
  const OTHER = { address: "different", building: "missing" } as const;
  it.each([
    [
      "東京都文京区後楽1-4-18",
      "東京都文京区後楽一丁目４番８号",
      "東京都文京区後楽1-4-[1]8",
      "東京都文京区後楽一丁目４番８号",
    ],
    [
      "東京都文京区後楽1-4-18",
      "文京区後楽２丁目４番１８号",
      "東京都文京区後楽[1]-4-18",
      "文京区後楽[２]丁目４番１８号",
    ],
    [
      "東京都文京区後楽1-4-18 コーポ見本101",
      "東京都文京区本郷一丁目４番１８号",
      "東京都文京区[後楽]1-4-18 コーポ見本101",
      "東京都文京区[本郷]一丁目４番１８号",
    ],
    [
      "東京都千代田区霞が関1-4-8",
      "東京都千代田区霞ケ関十四－８",
      "東京都千代田区霞が関1[-]4-8",
      "東京都千代田区霞ケ関十四－８",
    ],
    ["東京都文京区後楽1-4-18", "東京都港区後楽1-4-18", "東京都[文京]区後楽1-4-18", "東京都[港]区後楽1-4-18"],
    [
      "埼玉県さいたま市大宮区桜木町1-7-5",
      "埼玉県さいたま市大宮区大字桜木町1番",
      "埼玉県さいたま市大宮区桜木町1[-7-5]",
      "埼玉県さいたま市大宮区大字桜木町1番",
    ],
    [
      "京都府京都市上京区元百万遍町553-4",
      "京都市中京区大門町488番地",
      "京都府京都市[上]京区[元百万遍町553-4]",
      "京都市[中]京区[大門町488]番地",
    ],
    // Only what is counted differs.
    [
      "東京都文京区後楽1番4号",
      "東京都文京区後楽1丁目4番",
      "東京都文京区後楽1[番]4[号]",
      "東京都文京区後楽1[丁目]4[番]",
    ],
  ])("%s and %s", (one, other, markedOne, markedOther) =>
    expect(shown(markAddresses(one, other, OTHER))).toEqual([markedOne, markedOther]),
  );

  it("are the building's alone where the street agrees", () =>
    expect(
      shown(
        markAddresses(
          "東京都文京区後楽1-4-18 コーポ見本101",
          "東京都文京区後楽一丁目４番１８号 コーポ見本１０２号室",
          {
            address: "notation",
            building: "different",
          },
        ),
      ),
    ).toEqual([
      "東京都文京区後楽1-4-18 コーポ見本10[1]",
      "東京都文京区後楽一丁目４番１８号 コーポ見本１０[２]号室",
    ]));

  it("joined again are the texts themselves", () => {
    const [one, other] = ["東京都文京区後楽１丁目４番１８号", "東京都文京区本郷1-4-18 コーポ見本101"];
    const marked = markAddresses(one, other, { address: "different", building: "different" });
    expect(marked.one.map(({ text }) => text).join("")).toBe(one);
    expect(marked.other.map(({ text }) => text).join("")).toBe(other);
  });
});
