// Hepburn; where the older Kunrei spelling differs it stands after the bar.
const SYLLABLES = `
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi|si ス su セ se ソ so
タ ta チ chi|ti ツ tsu|tu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu|hu ヘ he ホ ho
マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o|wo ン n
ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji|zi ズ zu ゼ ze ゾ zo ダ da ヂ ji|zi ヅ zu デ de ド do
バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ァ a ィ i ゥ u ェ e ォ o
キャ kya キュ kyu キョ kyo シャ sha|sya シュ shu|syu ショ sho|syo シェ she チャ cha|tya チュ chu|tyu チョ cho|tyo
チェ che ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo
ギャ gya ギュ gyu ギョ gyo ジャ ja|zya ジュ ju|zyu ジョ jo|zyo ジェ je ビャ bya ビュ byu ビョ byo
ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo ティ ti ディ di ウィ wi ウェ we ウォ wo`;

const ROMAJI = new Map<string, [hepburn: string, kunrei: string]>();
const cells = SYLLABLES.trim().split(/\s+/);
for (let at = 0; at + 1 < cells.length; at += 2) {
  const [hepburn = "", kunrei = hepburn] = (cells[at + 1] ?? "").split("|");
  ROMAJI.set(cells[at] ?? "", [hepburn, kunrei]);
}

function spell(kana: string, way: 0 | 1): string {
  let romaji = "";
  let doubled = false;
  for (let at = 0; at < kana.length; ) {
    const char = kana.charAt(at);
    const pair = ROMAJI.get(kana.slice(at, at + 2));
    const syllable = (pair ?? ROMAJI.get(char))?.[way] ?? (char === "ー" || char === "ッ" ? "" : char);
    romaji += doubled && syllable ? syllable.charAt(0) + syllable : syllable;
    doubled = char === "ッ";
    at += pair ? 2 : 1;
  }
  return romaji;
}

/**
 * The usual ways a person spells a kana word in Roman letters: Hepburn and Kunrei, each with its long vowels kept
 * (satou), dropped (sato) and written with h (satoh).
 * @param kana full-width katakana; other characters stay as they are
 * @returns lower-case spellings without repetition
 */
export function romajiSpellings(kana: string): string[] {
  const spellings = ([0, 1] as const).flatMap((way) => {
    const full = spell(kana, way);
    return [full, full.replace(/(o)[uo]|(u)u/g, "$1$2"), full.replace(/o[uo]/g, "oh")];
  });
  return [...new Set(spellings)];
}
