import fs from "node:fs";
import zlib from "node:zlib";
import { expect, it } from "vitest";
import { openNameTable } from "@/lib/domain/licence/name-table";
import { openTownDirectory } from "@/lib/domain/licence/town-directory";
import { townDirectory } from "@/scripts/ocr-directory.mjs";

const packed = townDirectory();

it("the town directory has every municipality and the codes of its towns", () => {
  const directory = openTownDirectory(packed);
  expect(directory.prefectures).toHaveLength(47);
  expect(directory.cities("東京都")).toContain("文京区");
  const codes = (prefecture: string, city: string, name: string) =>
    directory
      .towns(prefecture, city)
      .filter((town) => town.name === name)
      .map(({ postalCode }) => postalCode);
  expect(codes("東京都", "文京区", "後楽")).toEqual(["1120004"]);
  expect(codes("愛知県", "豊田市", "トヨタ町")).toEqual(["4710826"]);
  expect(codes("北海道", "札幌市中央区", "大通西")).not.toEqual([]);
});

it("the name table knows surnames and given names with their readings", () => {
  const names = openNameTable(zlib.gunzipSync(fs.readFileSync("assets/ocr/names.txt.gz")).toString("utf8"));
  expect(names.surnames.get("佐藤")).toEqual(["サトウ"]);
  expect(names.surnames.get("髙橋")).toEqual(["タカハシ"]);
  expect(names.givenNames.get("花子")?.[0]).toBe("ハナコ");
});

it("reading a licence downloads no more than 4 MB", () => {
  const compressed = (file: string) => zlib.gzipSync(fs.readFileSync(`node_modules/${file}`)).length;
  const size = (file: string) => fs.statSync(`assets/ocr/${file}`).size;
  const reader = 40_000;
  const all =
    compressed("tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js") +
    compressed("tesseract.js/dist/worker.min.js") +
    size("jpn.traineddata.gz") +
    size("names.txt.gz") +
    size("glyphs.bin.gz") +
    zlib.gzipSync(packed, { level: 9 }).length +
    reader;
  expect(all).toBeLessThan(4_000_000);
});
