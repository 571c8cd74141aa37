/**
 * Shapes of one character, the ordinary one first: new and old form (常用漢字表 with its 康熙字典体,
 * 人名用漢字表), and shapes beyond them that the MJ縮退マップ leads back to the ordinary one (髙, 﨑, 𠮷, 邉, 濵, 栁).
 * Compatibility ideographs (神 U+FA19) are not listed: Unicode itself folds them.
 * 斎 and 斉 are two characters with two readings; their groups stay apart.
 */
const SHAPES = `
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 稲稻 隠隱 栄榮 営營 衛衞 駅驛 悦悅 閲閱 円圓 縁緣 艶艷 塩鹽 奥奧 応應 横橫 欧歐 殴毆 黄黃
温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 概槪 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴 巻卷 陥陷 寛寬 勧勸 関關 歓歡 観觀 顔顏
巌巖巗 気氣 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 教敎 郷鄕鄊 強强 暁曉 区區 駆驅 勲勳 薫薰 径徑 恵惠 渓溪
経經 継繼 茎莖 蛍螢 軽輕 鶏鷄 芸藝 撃擊 欠缺 倹儉 剣劍劔 圏圈 検檢 権權 献獻 県縣 研硏 険險 顕顯 験驗 厳嚴 戸戶 呉吳 娯娛 広廣
効效 恒恆 鉱鑛 号號 国國圀 黒黑 歳歲 済濟 砕碎 斎齋斋 剤劑 桜櫻 冊册 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭
湿濕 実實 舎舍 写寫 釈釋 寿壽 収收 従從 渋澁澀 獣獸 縦縱 粛肅 処處 緒緖 叙敍敘 将將 渉涉 称稱 焼燒 証證 奨奬 条條 状狀 乗乘
浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 青靑
斉齊斊 清淸 静靜 税稅 窃竊 摂攝 説說 絶絕 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 装裝 総總
聡聰 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體軆 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 脱脫 担擔 単單 胆膽 団團 断斷 弾彈 遅遲
昼晝 虫蟲 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵銕 点點 転轉 伝傳 党黨 当當 盗盜 闘鬭 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸
拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 浜濱濵 瓶甁 仏佛 払拂 併倂 並竝 餅餠 変變 辺邊邉 歩步 宝寶寳 豊豐 褒襃 毎每 万萬
満滿 麺麵 黙默 訳譯 薬藥 与與 余餘 予豫 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 涙淚 塁壘 励勵 礼禮 隷隸
霊靈 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓 録錄 湾灣 弥彌 高髙 崎﨑 吉𠮷 産產 彦彥 柳栁 桑桒 土圡 鶴靏靍 達逹 葉𦯶
淵渕渊 翠翆 賢贒 飯飰 橋槗 船舩 兎兔 祢禰 蒋蔣 鴎鷗 頬頰 麹麴 莱萊 騨驒 侠俠 倶俱 涛濤 祷禱 繋繫 顛顚 醤醬 蝋蠟 掻搔 填塡 屏屛
呑吞 梼檮 砺礪 焔焰 諌諫 頚頸 鹸鹼 桧檜 壷壺 槙槇 尭堯 遥遙 凛凜 萌萠 曽曾 館舘 尚尙 瑶瑤 群羣 略畧 珍珎 鼓皷 穣穰 鎌鐮 帰歸
藪薮籔 蘆芦 籠篭 鶯鴬 鰺鯵 蛎蠣 内內 唖啞 噛嚙 弯彎 戻戾 掲揭 撹攪 晩晚 溌潑 弁辨瓣辯 痩瘦 痴癡 砿礦 禄祿 頴穎 繍繡 躯軀 缶罐
`;

/**
 * Characters that go back to one, but are both in use as names of their own. Source: the pairs that 戸籍法施行規則
 * 別表第二 shows for names (嶋—島, 冨—富 …) and 異体字 of JIS X 0208. They count as another notation in family names
 * and places; in a given name only where its reading agrees too.
 */
const RELATED = `
島嶋嶌 富冨 園薗 峰峯 野埜 涼凉 駆駈 灯燈 杯盃 晃晄 亘亙 崎嵜 秋穐 松枩 梅楳 柏栢 枡桝 翻飜 讃讚 裏裡 熙煕凞 沖冲 虎乕 竪豎
稚穉 韮韭 町甼
`;

type Keys = { shape: string; related: string };

const shapes = groups(SHAPES);
const related = groups(RELATED);

/** The character that stands for all shapes of `char`, and for all its relatives; itself where none is known. */
export function kanjiKeys(char: string): Keys {
  const shape = shapes.get(char) ?? char;
  return { shape, related: related.get(shape) ?? shape };
}

/** A text with each character brought to the one that stands for its shapes, or for its relatives. */
export function foldKanji(text: string, by: keyof Keys): string {
  return Array.from(text, (char) => kanjiKeys(char)[by]).join("");
}

function groups(table: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const group of table.trim().split(/\s+/)) {
    const [key = "", ...others] = [...group];
    for (const other of others) keys.set(other, key);
  }
  return keys;
}
