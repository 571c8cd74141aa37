import { describe, expect, test } from "vitest";
import { drawable, font } from "@/lib/documents/fonts";

const glyphs = (text: string) =>
  font("regular")
    .layout(text)
    .glyphs.map((glyph) => glyph.id);

describe("the printed documents' fonts", () => {
  test("draw a variant kanji as the family register has it", () => {
    const [plain, variant] = [glyphs("葛"), glyphs("葛\u{E0100}")];
    expect(variant).toHaveLength(1);
    expect(variant).not.toEqual(plain);
    expect(glyphs("葛\u{E0101}")).toEqual(plain);
    expect(drawable("葛\u{E0100}城")).toBe("葛\u{E0100}城");
  });

  test("drop a selector that changes nothing and mark a character they lack", () => {
    expect(drawable("葛\u{E0101}城")).toBe("葛城");
    expect(drawable("豊\u{E01EF}田\n太郎")).toBe("豊田\n太郎");
    expect(drawable("𪚥田")).toBe("〓田");
    expect(drawable("髙﨑𠮷\uFA19")).toBe("髙﨑𠮷\uFA19");
  });
});
