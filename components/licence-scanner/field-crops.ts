import type { LicenceField } from "@/lib/domain/licence-reading";
import { CARD_MM, ROWS } from "./card-layout";
import type { FittedCard } from "./fit-layout";
import { type Box, cut, type Ink, inkOf } from "./ink";
import type { Gray } from "./pixels";
import { straighten, type Zone } from "./straighten";
import { gapIn, textLines, trim, widestGap } from "./text-lines";

/** Pixels a millimetre fields are cut out at: a character is about 40 pixels high. */
export const SCALE = 14;
/** Ruled lines stand this far inside a row at most, in millimetres. */
const RULE_MM = 0.35;
/** 生年月日 begins between these, right of 氏名; in millimetres. */
const BIRTH_BEGINS = { from: 53.5, to: 62.5 };

/** 姓 and 名 are printed a space apart, which is wider than what is between characters. */
const LEAST_NAME_GAP_MM = 1.1;

export type FieldLines = {
  /** The ink of each line of a field, top to bottom. Empty where nothing is printed. */
  lines: Record<LicenceField, Ink[]>;
  /** The row a field stands in, as it looks. */
  crops: Record<LicenceField, Gray>;
  /** Where the gap between 姓 and 名 is, 0 to 1 along the line; null where there is none. */
  nameGap: { from: number; to: number } | null;
};

/** Cuts the lines of all fields out of a photograph. */
export function fieldLines(gray: Gray, { card, offset }: FittedCard): FieldLines {
  const cutRow = (zone: Zone) => {
    const moved = {
      left: zone.left + offset.x + RULE_MM,
      right: zone.right + offset.x - RULE_MM,
      top: zone.top + offset.y + RULE_MM,
      bottom: zone.bottom + offset.y - RULE_MM,
    };
    const look = straighten(gray, card, CARD_MM, moved, SCALE);
    return { look, ink: inkOf(look, 2.6 * SCALE) };
  };
  const { look, ink: nameRow } = cutRow(ROWS.name);
  const [address, number, expiry] = [cutRow(ROWS.address), cutRow(ROWS.number), cutRow(ROWS.expiry)];
  const inRow = (mm: number) => Math.round((mm - ROWS.name.left - RULE_MM) * SCALE);
  const gap = widestGap(nameRow, inRow(BIRTH_BEGINS.from), inRow(BIRTH_BEGINS.to));
  const left = cut(nameRow, { left: 0, top: 0, right: gap, bottom: nameRow.height });
  const right = cut(nameRow, { left: gap, top: 0, right: nameRow.width, bottom: nameRow.height });
  const name = linesOf(left, 1);
  return {
    lines: {
      name,
      birthDate: linesOf(right, 1),
      address: linesOf(address.ink, 2),
      number: linesOf(number.ink, 1),
      expiry: linesOf(expiry.ink, 1),
    },
    crops: {
      name: part(look, 0, gap),
      birthDate: part(look, gap, look.width),
      address: address.look,
      number: number.look,
      expiry: expiry.look,
    },
    nameGap: name[0] ? gapIn(name[0], SCALE * LEAST_NAME_GAP_MM) : null,
  };
}

function part(image: Gray, left: number, right: number): Gray {
  const width = Math.max(1, right - left);
  const data = new Uint8ClampedArray(width * image.height);
  for (let y = 0; y < image.height; y++)
    data.set(image.data.subarray(y * image.width + left, y * image.width + left + width), y * width);
  return { data, width, height: image.height };
}

function linesOf(row: Ink, most: 1 | 2): Ink[] {
  const found = textLines(row, SCALE);
  const boxes = most === 1 && found.length > 1 ? [around(found)] : found.slice(0, most);
  return boxes
    .map((box) => (found.length > 1 && most === 1 ? (trim(row, box, SCALE) ?? box) : box))
    .map((box) => cut(row, box));
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
