import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sections } from "@/app/(guide)/help/sections.ja";
import { handbook } from "../guide/handbook";
import { finishedSections } from "../guide/pages";
import { piecesOf } from "../guide/pieces";
import { plan, unwalked } from "../guide/plan";
import { sentenceOf } from "../guide/sentence";
import { branches, chapters } from "../guide/words.ja";
import { guideRows } from "../support/guide-rows";

const WALKS = path.resolve(import.meta.dirname, "../guide/walks");
const walked = Object.values(plan).flat();
const sectionOf = (id: string) => id.split("/")[0] ?? "";

describe("the handbook's plan", () => {
  it("shows rows of the guide, each once", () => {
    const ids = new Set(guideRows.map(({ id }) => id));
    expect(walked.filter((id) => !ids.has(id))).toEqual([]);
    expect(walked.filter((id, n) => walked.indexOf(id) !== n)).toEqual([]);
  });

  it("covers every row of the finished sections, but for those it names", () => {
    const rows = guideRows.map(({ id }) => id).filter((id) => finishedSections.includes(sectionOf(id)));
    expect(rows.filter((id) => !walked.includes(id))).toEqual(unwalked);
  });

  it("has every walk in one place, and no other walks", () => {
    const source = readdirSync(WALKS).map((file) => readFileSync(path.join(WALKS, file), "utf8"));
    const names = [...source.join("\n").matchAll(/^walk\(\s*"([^"]+)"/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(plan).sort());
  });
});

describe("the handbook's words", () => {
  it("has a section, a chapter and a branch's name for every row", () => {
    for (const { id } of guideRows) {
      const section = sectionOf(id);
      expect(sections.map(({ number }) => number)).toContain(section);
      expect(chapters).toHaveProperty(section.split("-")[0] ?? "");
      const letter = /-([A-C])$/.exec(id.split("/")[1] ?? "")?.[1];
      if (letter) expect(branches[section], id).toHaveProperty(letter);
    }
  });

  it("says what to do in a sentence", () => {
    const button = (label: string) => ({ label, kind: "button" as const });
    expect(sentenceOf("1-1/1", null)).toBe("QRコードをスマートフォンで読み取ります。");
    expect(sentenceOf("1-1/2", null)).toBe("「お申込みを開始する」を押します。");
    expect(sentenceOf("1-1/11-A", null)).toBe("「使用者情報の登録へ」を押します。");
    expect(sentenceOf("1-1/18-B", { typing: true, marks: [button("確認")] })).toBe(
      "必要な項目を入力し、「確認」を押します。",
    );
    expect(
      sentenceOf("2-1/3", {
        typing: false,
        marks: [{ label: "利用規約に同意する", kind: "box" }, button("次へ")],
      }),
    ).toBe("「利用規約に同意する」にチェックを入れ、「次へ」を押します。");
    expect(
      sentenceOf("1-1/11-B", {
        typing: false,
        marks: [{ label: "個人", kind: "choice" }, { label: "法人", kind: "choice" }, button("次へ")],
      }),
    ).toBe("「個人」または「法人」を選び、「次へ」を押します。");
  });
});

describe("a tall picture", () => {
  it("is cut between its blocks into pieces alike in size, nothing left out", () => {
    const pieces = piecesOf({ height: 2000, cuts: [100, 640, 700, 1300, 1900] });
    expect(pieces).toEqual([
      { top: 0, height: 640 },
      { top: 640, height: 660 },
      { top: 1300, height: 700 },
    ]);
  });

  it("stays whole where it is hardly taller than a phone", () => {
    expect(piecesOf({ height: 1000, cuts: [500] })).toEqual([{ top: 0, height: 1000 }]);
  });
});

it("the bound handbook names rows in order and says where a picture is missing", () => {
  const section = sections[1];
  if (!section) throw new Error("no section");
  const rows = guideRows.filter(({ id }) => sectionOf(id) === section.number);
  const shot = { width: 390, height: 844, marks: [], typing: false, cuts: [] };
  const page = handbook([
    { ...section, steps: rows.map((row, n) => ({ ...row, shot: n === 0 ? shot : null })) },
  ]);
  expect([...page.matchAll(/id="(2-1_\d+)"/g)].map(([, id]) => id)).toEqual([
    "2-1_1",
    "2-1_2",
    "2-1_3",
    "2-1_4",
  ]);
  expect(page.match(/pictures\/[^"]+/g)).toEqual(["pictures/2-1_1.jpg"]);
  expect(page.match(/画面はまだありません/g)).toHaveLength(3);
});
