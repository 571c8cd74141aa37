import { foldKanji } from "./kanji-variants";

/** 法人格 with its abbreviations in brackets and in bank kana. Source: 全国銀行協会 法人略語; Unicode's ㈱ ㈲ ㈾ ㈴ ㍿. */
const FORMS: readonly (readonly [form: string, brackets: string, kana: string])[] = [
  ["株式会社", "株", "カ"],
  ["有限会社", "有", "ユ"],
  ["合同会社", "同 合同", "ド"],
  ["合名会社", "名 合名", "メ"],
  ["合資会社", "資 合資", "シ"],
  ["相互会社", "相", "ソ"],
  ["一般社団法人", "一社 一般社団", ""],
  ["一般財団法人", "一財 一般財団", ""],
  ["公益社団法人", "公社 公益社団", ""],
  ["公益財団法人", "公財 公益財団", ""],
  ["社団法人", "社", ""],
  ["財団法人", "財", "ザイ"],
  ["医療法人社団", "医社", ""],
  ["医療法人財団", "医財", ""],
  ["社会医療法人", "社医", ""],
  ["医療法人", "医", "イ"],
  ["学校法人", "学", "ガク"],
  ["宗教法人", "宗", "シュウ"],
  ["社会福祉法人", "福 社福", "フク"],
  ["特定非営利活動法人", "特非 NPO", "トクヒ"],
  ["独立行政法人", "独", "ドク"],
  ["地方独立行政法人", "地独", "チドク"],
  ["弁護士法人", "弁", "ベン"],
  ["税理士法人", "税", "ゼイ"],
  ["司法書士法人", "司", "シホウ"],
  ["行政書士法人", "行", "ギョ"],
  ["協同組合", "協", "キョウクミ"],
  ["農事組合法人", "農", ""],
  ["監査法人", "監", ""],
];

/** NPO法人 is the everyday word for 特定非営利活動法人. */
const EVERYDAY: Record<string, string> = { NPO法人: "特定非営利活動法人", 特非法人: "特定非営利活動法人" };

const formOf = new Map<string, string>(Object.entries(EVERYDAY));
for (const [form, brackets, kana] of FORMS) {
  formOf.set(form, form);
  for (const short of brackets.split(" ")) formOf.set(`(${short})`, form);
  if (kana) for (const mark of [`(${kana})`, `${kana})`, `(${kana}`]) formOf.set(mark, form);
}
const marks = [...formOf.keys()].sort((a, b) => b.length - a.length);

/** A corporation's name in parts; `position` is where the form stands: 株式会社A and A株式会社 are two companies. */
export type CorporateName = { form: string; position: "before" | "after" | "none"; core: string };

/**
 * Takes the corporate form off a name, however it is written.
 *
 * @param folded a name in half-width signs and full-width kana, without spaces
 */
export function splitCorporateName(folded: string): CorporateName {
  const shapes = foldKanji(folded, "shape");
  for (const mark of marks) {
    const form = formOf.get(mark) ?? "";
    // カ) stands before a name, (カ after it.
    const before = !/^\([^)]+$/.test(mark);
    const after = !/^[^(]+\)$/.test(mark);
    const rest = folded.length - mark.length;
    if (rest <= 0) continue;
    if (before && shapes.startsWith(mark))
      return { form, position: "before", core: folded.slice(mark.length) };
    if (after && shapes.endsWith(mark)) return { form, position: "after", core: folded.slice(0, rest) };
  }
  return { form: "", position: "none", core: folded };
}
