import { isoDate } from "./birth-date";

/** First day of each era (Gregorian). Source: Intl's Japanese calendar (ICU). */
const ERAS = [
  { name: "令和", from: "2019-05-01" },
  { name: "平成", from: "1989-01-08" },
  { name: "昭和", from: "1926-12-25" },
  { name: "大正", from: "1912-07-30" },
  { name: "明治", from: "1868-10-23" },
] as const;

export type Wareki = { era: string; year: number; month: number; day: number };

/** An era date as ISO, or null where that day does not exist in that era: 昭和64年1月8日 is 平成元年. */
export function isoFromWareki(date: Omit<Wareki, "year"> & { year: number | "元" }): string | null {
  const { era, month, day } = date;
  const year = date.year === "元" ? 1 : date.year;
  const at = ERAS.findIndex(({ name }) => name === era);
  const found = ERAS[at];
  if (!found || year < 1) return null;
  const iso = isoDate(Number(found.from.slice(0, 4)) + year - 1, month, day);
  const end = ERAS[at - 1]?.from;
  return iso && iso >= found.from && (!end || iso < end) ? iso : null;
}

/** An ISO date in its era, or null before 明治. */
export function warekiFromIso(iso: string): Wareki | null {
  const era = ERAS.find(({ from }) => iso >= from);
  if (!era) return null;
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { era: era.name, year: year - Number(era.from.slice(0, 4)) + 1, month, day };
}

/** 昭和35年1月1日; the first year is 元年. */
export function formatWareki(iso: string): string {
  const wareki = warekiFromIso(iso);
  if (!wareki) return iso;
  return `${wareki.era}${wareki.year === 1 ? "元" : wareki.year}年${wareki.month}月${wareki.day}日`;
}
