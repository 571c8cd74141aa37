import type { Zone } from "./straighten";

/** ISO/IEC 7810 ID-1: 85.60 × 53.98 mm. */
export const CARD_MM = { width: 85.6, height: 53.98 };

/** A ruled line printed on a licence's front: where it runs, from and to, in millimetres. */
export type Rule = { at: number; from: number; to: number };

/** The frame round 氏名, 住所 and 交付, the boxes of 免許の条件等 and 番号, the table of dates and kinds. */
export const RULES: { across: readonly Rule[]; down: readonly Rule[] } = {
  across: [
    { at: 2.0, from: 2.2, to: 83.6 },
    { at: 6.8, from: 2.2, to: 83.6 },
    { at: 11.9, from: 2.2, to: 83.6 },
    { at: 15.7, from: 2.2, to: 56.6 },
    { at: 21.3, from: 2.2, to: 50.5 },
    { at: 38.4, from: 2.2, to: 50.5 },
    { at: 42.8, from: 2.2, to: 29.4 },
    { at: 44.9, from: 30.2, to: 56.6 },
    { at: 50.9, from: 2.2, to: 56.6 },
  ],
  down: [
    { at: 2.2, from: 2.0, to: 15.7 },
    { at: 7.9, from: 2.0, to: 15.7 },
    { at: 83.6, from: 2.0, to: 11.9 },
    { at: 56.6, from: 11.9, to: 15.7 },
    { at: 50.5, from: 21.3, to: 38.4 },
    { at: 9.2, from: 21.3, to: 33.6 },
    { at: 29.4, from: 38.8, to: 50.9 },
    { at: 33.5, from: 38.8, to: 50.9 },
    { at: 43.4, from: 38.8, to: 50.9 },
    { at: 56.6, from: 38.8, to: 50.9 },
  ],
};

/** The rows fields stand in, inside their ruled lines. 氏名 and 生年月日 share one. */
export const ROWS: Record<"name" | "address" | "expiry" | "number", Zone> = {
  name: { left: 8.1, top: 2.0, right: 83.4, bottom: 6.8 },
  address: { left: 8.1, top: 6.8, right: 83.4, bottom: 11.9 },
  expiry: { left: 2.2, top: 16.1, right: 56.4, bottom: 20.9 },
  number: { left: 8.1, top: 34.0, right: 50.3, bottom: 38.4 },
};
