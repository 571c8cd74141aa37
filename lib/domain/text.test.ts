import { describe, expect, test } from "vitest";
import { textRule } from "./field-rules";
import { parseKana } from "./kana";
import { parsePersonName } from "./person-name";
import { parsePhoneShape } from "./phone";
import { foldTyped } from "./text";

describe("what keyboards and clipboards send is read as it is seen", () => {
  test.each([
    ["kana copied from a Mac", "か\u3099や", "がや"],
    ["katakana from a PDF", "ハ\u309Aフ\u3099", "パブ"],
    ["letters with their accents apart", "Jose\u0301", "José"],
    ["radicals in place of kanji", "⾼⽊", "高木"],
    ["radicals of the supplement", "⻑⻘", "長青"],
    ["a direction mark", "株式会社\u202Eタヨト", "株式会社タヨト"],
    ["a byte order mark and a zero-width space", "\uFEFF豊\u200B田", "豊田"],
    ["letters drawn as nothing", "\u3164海\u2800野\uFFA0", "海野"],
    ["isolates", "\u2066太郎\u2069", "太郎"],
  ])("%s", (_, sent, read) => {
    expect(foldTyped(sent)).toBe(read);
    expect(foldTyped(read)).toBe(read);
  });

  test.each(["神", "髙橋", "﨑", "辻\u{E0100}", "𠮷野", "々木", "㈱"])("%s stays what it is", (name) => {
    expect(foldTyped(name)).toBe(name);
  });

  test("a name with what came along is the name", () => {
    expect(parsePersonName(foldTyped("か\u3099ま"), { max: 20 })).toEqual({ ok: true, value: "がま" });
    expect(parseKana(foldTyped("\u202Aカ\u3099マ\u202C"), { max: 20 })).toEqual({ ok: true, value: "ガマ" });
  });
});

test.each(["\u3164", "\u200B\u2060", "\u0301", " \u3000 ", "\u2800\u115F", "\uE000商事", "海\u0000野"])(
  "a company is not called %j",
  (typed) => expect(textRule(100)(foldTyped(typed)).ok).toBe(false),
);

test.each([
  "81 90-1234-5678",
  "819012345678",
  "+81 90 1234 5678",
  "+81 (0)90-1234-5678",
  "８１９０１２３４５６７８",
])("a phone fills in %s", (typed) =>
  expect(parsePhoneShape(typed)).toEqual({ ok: true, value: "09012345678" }),
);

test("a number that only begins like a country code is none of ours", () => {
  expect(parsePhoneShape("81")).toEqual({ ok: false, error: "format" });
  expect(parsePhoneShape("8190123456789")).toEqual({ ok: false, error: "format" });
});
