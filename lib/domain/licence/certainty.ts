import type { JudgedAddress } from "./address";
import type { Judged } from "./birth-and-expiry";
import type { JudgedName } from "./name";

type Certainty = { confidence: number; sure: boolean };
const NONE: Certainty = { confidence: 0, sure: false };

/**
 * How likely each field is right. The numbers come from measuring (npm run bench:ocr): of the fields called sure, 98 in
 * 100 have to be right, also on hard pictures.
 */
export const certainty = {
  birthDate: (judged: Judged<string> | null, fits: boolean) =>
    judge(judged, { margin: fits ? 1 : 2.5, cost: 4 }),
  expiry: (judged: Judged<string> | null, fits: boolean) =>
    judge(judged, { margin: fits ? 1 : 2.5, cost: 5 }),
  number: (judged: Judged<string> | null, fits: boolean) =>
    fits ? judge(judged, { margin: 1, cost: 4 }) : unsure(judged),
  address: (judged: Judged<JudgedAddress> | null) => judge(judged, { margin: 1, cost: 2 }),
  name: (judged: (Judged<JudgedName> & { known: boolean }) | null, variants: boolean) =>
    !variants && judged?.known ? judge(judged, { margin: 1, cost: 1 }) : unsure(judged),
};

function judge(judged: Judged<unknown> | null, needed: { margin: number; cost: number }): Certainty {
  if (!judged) return NONE;
  const sure = judged.margin >= needed.margin && judged.cost <= needed.cost;
  return { confidence: sure ? Math.min(0.995, 0.98 + judged.margin / 200) : unsure(judged).confidence, sure };
}

function unsure(judged: Judged<unknown> | null): Certainty {
  if (!judged) return NONE;
  return {
    confidence: Math.max(0.05, Math.min(0.9, 0.5 + judged.margin / 6 - judged.cost / 12)),
    sure: false,
  };
}

/**
 * Characters with another form that the model takes them for, or that it doesn't know. Their shape is compared
 * (components/licence-scanner/variant-glyphs.ts), but which one the licence prints is for the customer to say.
 */
const VARIANTS = "高髙崎﨑嵜徳德吉𠮷辺邊邉浜濱濵斎齋斉齊柳栁桑桒黒黑瀬瀨藪薮籔鶴靏靍荘莊島嶋嶌";

export function hasVariants(name: string): boolean {
  return [...name].some((char) => VARIANTS.includes(char));
}
