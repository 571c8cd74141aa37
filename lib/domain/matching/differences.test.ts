import { describe, expect, it } from "vitest";
import { markDifferences, type Segment } from "./differences";

const BRACKETS = { same: ["", ""], notation: ["(", ")"], different: ["[", "]"] } as const;

/** What differs in square brackets, another notation in round ones. */
function shown(segments: Segment[]): string {
  return segments.map(({ text, mark }) => BRACKETS[mark].join(text)).join("");
}

function marked(one: string, other: string): string[] {
  const both = markDifferences(one, other);
  return [shown(both.one), shown(both.other)];
}

describe("differences", () => {
  it.each([
    ["渡辺 花子", "渡邊 洋子", "渡(辺) [花]子", "渡(邊) [洋]子"],
    ["斎藤 実", "斉藤 実", "[斎]藤 実", "[斉]藤 実"],
    ["後楽1-4-18", "後楽1-4-8", "後楽1-4-[1]8", "後楽1-4-8"],
    ["後楽18", "後楽１８", "後楽(18)", "後楽(１８)"],
    ["太郎", "太郎", "太郎", "太郎"],
    ["", "太郎", "", "[太郎]"],
    ["太郎", "", "[太郎]", ""],
    ["株式会社見本", "見本株式会社", "株式会社[見本]", "[見本]株式会社"],
  ])("%s and %s", (one, other, markedOne, markedOther) =>
    expect(marked(one, other)).toEqual([markedOne, markedOther]),
  );

  it("keep a kanji and its selector, or its two halves, together", () => {
    expect(marked("𠮷田", "吉田")).toEqual(["(𠮷)田", "(吉)田"]);
    expect(marked("葛\u{E0100}城", "葛\u{E0101}城")).toEqual(["(葛\u{E0100})城", "(葛\u{E0101})城"]);
    expect(marked("𠮷", "𠮟")).toEqual(["[𠮷]", "[𠮟]"]);
  });

  it("joined again are the texts themselves", () => {
    const [one, other] = ["東京都文京区後楽１丁目４番１８号", "東京都文京区後楽1-4-18 コーポ見本101"];
    const both = markDifferences(one, other);
    expect(both.one.map(({ text }) => text).join("")).toBe(one);
    expect(both.other.map(({ text }) => text).join("")).toBe(other);
  });
});
