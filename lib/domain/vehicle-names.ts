/**
 * Models by the first part of their chassis numbers, longest first where one begins another. Several models share a
 * part (AAHH40: アルファード, ヴェルファイア). Source: 型式 of Toyota's published specifications.
 */
const MODELS: Record<string, string> = {
  プリウス: "ZVW30 ZVW40 ZVW41 ZVW50 ZVW51 ZVW55 MXWH60 MXWH65 ZVW60 ZVW65",
  "プリウス PHEV": "ZVW35 ZVW52 MXWH61",
  アクア: "NHP10 MXPK10 MXPK11 MXPK15 MXPK16",
  ヤリス: "KSP210 MXPA10 MXPA15 MXPH10 MXPH11 MXPH15",
  ヤリスクロス: "MXPB10 MXPB15 MXPJ10 MXPJ15",
  GRヤリス: "GXPA16",
  カローラ: "NRE210 NRE214 ZRE212 ZWE211 ZWE213 ZWE214 ZWE215 ZWE219 MZEA12 MZEA17",
  カローラクロス: "ZSG10 ZVG11 ZVG13 ZVG15 ZVG16 MXGA10",
  GRカローラ: "GZEA14",
  "C-HR": "NGX10 NGX50 ZYX10 ZYX11",
  "C-HR+": "KEAM15",
  クラウン:
    "ARS220 ARS225 AZSH20 AZSH21 AZSH22 AZSH32 AZSH35 AZSH36 AZSH37 AZSH38 AZSH39 GWS224 TZSH35 KZSM30",
  カムリ: "AXVH70 AXVH75",
  MIRAI: "JPD10 JPD20",
  センチュリー: "UWG60 GRG75",
  ハリアー: "MXUA80 MXUA85 AXUH80 AXUH85 ZSU60 ZSU65 AVU65",
  "ハリアー PHEV": "AXUP85",
  RAV4: "MXAA52 MXAA54 AXAH52 AXAH54 AXAN64",
  "RAV4 PHV": "AXAP54",
  ランドクルーザー: "FJA300 VJA300",
  ランドクルーザー250: "GDJ250 TRJ250",
  ランドクルーザー70: "GDJ76",
  ランドクルーザープラド: "GDJ150 GDJ151 TRJ150",
  bZ4X: "XEAM10 XEAM15 YEAM15",
  "アルファード・ヴェルファイア": "AGH30 AGH35 AGH40 AGH45 AYH30 AAHH40 AAHH45 TAHA40 TAHA45",
  "アルファード・ヴェルファイア PHEV": "AAHP45",
  "ノア・ヴォクシー": "ZRR80 ZRR85 ZWR80 ZWR90 ZWR95 MZRA90 MZRA95",
  シエンタ: "NSP170 NHP170 MXPC10 MXPL10 MXPL15",
  ルーミー: "M900A M910A",
  ライズ: "A200A A201A A202A A210A",
  グランエース: "GDH303",
  ハイエース:
    "GDH201 GDH206 GDH211 GDH221 GDH223 GDH226 GDH227 TRH200 TRH211 TRH214 TRH216 TRH219 TRH221 TRH223 TRH224 TRH226 TRH229",
  プロボックス: "NCP160 NCP165 NSP160 NHP160",
  GR86: "ZN8",
  "86": "ZN6",
  "ピクシス エポック": "LA350A LA360A",
  "ピクシス バン": "S321M S331M S700M S710M",
  コペン: "LA400A",
};

const nameOfType = new Map(
  Object.entries(MODELS).flatMap(([name, types]) => types.split(" ").map((type) => [type, name])),
);

/**
 * The name of the vehicle a chassis number belongs to by its first part: known to everybody, so that showing it tells
 * nothing of whether the vehicle exists.
 *
 * @param chassisNumber normalised; a grade may follow the type (ZVW50L)
 * @returns null where the type is unknown, as for imports
 */
export function vehicleNameOf(chassisNumber: string): string | null {
  const [type = "", serial] = chassisNumber.split("-");
  if (serial === undefined) return null;
  return nameOfType.get(type) ?? nameOfType.get(type.replace(/(?<=\d)[A-Z]$/, "")) ?? null;
}
