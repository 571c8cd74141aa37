import type { ReadAddress } from "../licence-reading";
import type { Judged } from "./judged";
import type { JudgedNames } from "./name";

export type Certainty = { confidence: number; sure: boolean };
const NONE: Certainty = { confidence: 0, sure: false };

/**
 * How likely each field is right. The numbers come from measuring (npm run bench:ocr): of the fields called sure, 98 in
 * 100 have to be right, also on hard pictures.
 */
export const certainty = {
  birthDate: (judged: Judged<string> | null, fits: boolean) =>
    judge(judged, fits, { margin: 0.7, cost: 1.7 }),
  expiry: (judged: Judged<string> | null, fits: boolean) => judge(judged, fits, { margin: 1, cost: 1.2 }),
  number: (judged: Judged<string> | null, fits: boolean) => judge(judged, fits, { margin: 0.7, cost: 3 }),
  // Without a house number a part of it was most likely not seen.
  address: (judged: Judged<ReadAddress> | null) =>
    judge(judged, /\d/.test(judged?.value.street ?? ""), { margin: 0.85, cost: 0.45 }),
  name: (judged: JudgedNames | null, variants: boolean) =>
    judge(judged, !variants && !!judged?.known, { margin: 0.5, cost: 0.75 }),
};

/** @param able whether the field can be sure at all: its form fits, its words are known */
function judge(
  judged: Judged<unknown> | null,
  able: boolean,
  needed: { margin: number; cost: number },
): Certainty {
  if (!judged) return NONE;
  const sure = able && judged.margin >= needed.margin && judged.cost <= needed.cost;
  return { confidence: sure ? Math.min(0.995, 0.98 + judged.margin / 200) : unsure(judged), sure };
}

function unsure({ margin, cost }: Judged<unknown>): number {
  return Math.max(0.05, Math.min(0.9, 0.5 + margin / 6 - cost / 12));
}

/**
 * Characters with another form that the model takes them for, or that it doesn't know. Their shape is compared
 * (components/licence-scanner/variant-glyphs.ts), but which one the licence prints is for the customer to say.
 */
const VARIANTS =
  "高髙崎﨑嵜徳德吉𠮷辺邊邉浜濱濵斎齋斉齊柳栁桑桒黒黑瀬瀨藪薮籔鶴靏靍荘莊島嶋嶌恵惠真眞富冨凛凜";

export function hasVariants(name: string): boolean {
  return [...name].some((char) => VARIANTS.includes(char));
}
