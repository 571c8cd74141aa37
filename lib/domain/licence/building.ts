import { type Costs, costInAll, textOf } from "./alignment";
import { consensus } from "./consensus";
import type { Judged } from "./judged";

/** Words that names of Japanese flats are made of, with the long vowel as readings have it. */
const WORDS =
  "アーバン アクア アネックス アパート アビタシオン アルカディア アンビエント イースト ウエスト ウィステリア ヴィラ ヴィレッジ エクセル エステート エスポワール エルム エレガンス オーク ガーデン ガーデンズ ガーデンハイツ ガーデンヒルズ カーサ カレッジ キャッスル グラン グランコート グランデ グランドール グランドメゾン グランハイツ グランメゾン グリーン グリーンハイツ グリーンヒル クレスト コート コーポ コーポラス コーポレート コンフォート サウス サンコーポ サンハイツ サンライズ サンシャイン シティ シティハイツ シティハウス シャトー シャルム シャンテ シャンボール スカイ スカイハイツ スクエア ステージ セントラル センチュリー セジュール ソレイユ タウン タウンハウス タワー ダイヤパレス テラス デュオ ドミール ドリーム ノース ハイツ ハイム ハイライズ ハウス パーク パークサイド パークシティ パークハイツ パークハイム パークハウス パークホームズ パレス パレット パールハイツ ヒルズ ヒルトップ ビュー ビラ ビル ファミール フォレスト フラット プラザ プリマ プレイス プレミール プロムナード フローラ ベルハイツ ベルメゾン ポート ホームズ マノワール マンション メゾン メゾンド メゾネット モア ユニ ライオンズ ライオンズマンション ラフィーネ リバーサイド リバティ ルネ ルミエール レジデンス レジデンシャル ローズ ロイヤル ロイヤルハイツ ロワール 県営 県営住宅 都営 都営住宅 府営住宅 市営 市営住宅 町営住宅 村営住宅 公団 公営住宅 団地 社宅 寮 荘 号棟 第一 第二 第三 第四 駅前 青葉 若葉 桜台 緑が丘 富士見 ひかり さくら サクラ さつき ことぶき 白鳥 中央"
    .split(" ")
    .map((word) => word.replaceAll("ー", "-"));
const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS);
/** What a character of a known word is worth. */
const KNOWN = 0.55;
/** The same where the word is longer than what was read: a character seldom goes unseen. */
const KNOWN_LONGER = 0.4;
/** What little else a room's number may end with is worth, beside 号 and 号室. */
const ENDING = 3.2;
/**
 * A numeral before the room as the engine reads it, which knows none: Ⅱ comes as IT, HL, ll, ! and the like. Flats are
 * seldom numbered beyond two, and the first of two mostly has no number.
 */
const NUMERAL = /(?<=[^\dA-Za-z\s-])[IlTH!|L工几]{1,3}(?=-?\d{3,4}\D{0,3}$|$)/u;
/** The same in one reading, with the kana and kanji it is taken for as well. */
const MAYBE_NUMERAL = /[^\dA-Za-z\s-][IlTH!|L工エリ几]{1,3}-?\d{3,4}\D{0,3}$/u;

/** The name of a building and its room as most readings have it, with the words such names are made of. */
export function judgeBuilding(readings: readonly Costs[]): Judged<string> {
  if (readings.every((costs) => costs.length === 0)) return { value: "", cost: 0, margin: 9 };
  const agreed = consensus(readings);
  const priced = (text: string) => costInAll(text, readings);
  let best = { text: agreed.value.replace(/(?<=[ァ-ヺ])一/gu, "-"), cost: agreed.cost };
  for (const ending of roomEndings(best.text)) {
    const cost = priced(ending);
    if (cost - ENDING < best.cost) best = { text: ending, cost };
  }
  for (const word of WORDS) {
    if (best.text.includes(word)) continue;
    for (const text of withWord(best.text, word)) {
      const cost = priced(text);
      const worth = (text.length > best.text.length ? KNOWN_LONGER : KNOWN) * word.length;
      if (cost - worth < best.cost) best = { text, cost };
    }
  }
  const numbered = readings.filter((costs) => MAYBE_NUMERAL.test(textOf(costs))).length;
  const text = (2 * numbered > readings.length ? withNumeral(best.text) : best.text)
    .replace(/一(?=\d{3,4}\D{0,3}$)/u, "-")
    .replace(/[(（]C?(?=-?\d{3,4})/u, "C")
    .replace(/(?<=[ァ-ヺ])-(?=[^\d\s]|$)/gu, "ー")
    .replace(/(?<=第)ニ/u, "二");
  return { value: text, cost: best.cost, margin: text.includes("Ⅱ") ? 0 : agreed.margin };
}

function withNumeral(text: string): string {
  return NUMERAL.test(text)
    ? text.replace(NUMERAL, "Ⅱ")
    : text.replace(/(?<=[^\dA-Za-z\s-])(?=-?\d{3,4}\D{0,3}$)/u, "Ⅱ");
}

/** A room's number ends with nothing, 号 or 号室. */
function roomEndings(text: string): string[] {
  const room = /^(.*\d{2,4})(\D{1,3})$/u.exec(text);
  const [, before = "", after = ""] = room ?? [];
  return room && !/^号室?$|[階棟室F]/.test(after)
    ? [after.length === 1 ? `${before}号` : `${before}号室`]
    : [];
}

/** The text with a word in place of a piece that is like it. */
function* withWord(text: string, word: string): Generator<string> {
  const allowed = word.length >= 6 ? 2 : 1;
  if (word.length < 3) return;
  for (let length = word.length - 1; length <= word.length + 1; length++)
    for (let i = 0; i + length <= text.length; i++) {
      const piece = text.slice(i, i + length);
      if (!KNOWN_WORDS.has(piece) && differences(piece, word) <= allowed)
        yield text.slice(0, i) + word + text.slice(i + length);
    }
}

/** How many characters differ; 9 where they are of different scripts, which aren't taken for each other. */
function differences(a: string, b: string): number {
  if (a.length === b.length) {
    const differing = [...a].map((char, i) => [char, b[i] ?? ""] as const).filter(([p, q]) => p !== q);
    return differing.some(([p, q]) => isKanji(p) !== isKanji(q)) ? 9 : differing.length;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1) ? 1 : 9;
}

function isKanji(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}
