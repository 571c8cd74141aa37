import { isoDate } from "../birth-date";
import { isoFromWareki, warekiFromIso } from "../wareki";
import { type Costs, costOf, together } from "./alignment";
import { type Beginning, begin, type Choice, ended, extend } from "./beam";

/** A date a line may say, and what that costs (see alignment.ts). */
export type DateGuess = { iso: string; cost: number };

/** A licence is given at 16 and up. Source: 道路交通法 88条. */
const YOUNGEST = 16;
/** The oldest holder anyone has heard of. */
const OLDEST = 105;
/** Licences run up to five years, and renewal begins before the day (道路交通法 92条の2, 101条). */
const LONGEST_AHEAD = 6;
/** Somebody may photograph a licence long expired. */
const LONGEST_PAST = 8;
const KEPT = 32;

type Parts = { era?: string; year?: number | "元"; western?: number; month?: number; day?: number };

const eras = ["昭和", "平成", "令和", "大正"];

/** Numbers as printed: two digits, or one behind a space. */
function numbers(from: number, to: number, part: (value: number) => Parts, after: string): Choice<Parts>[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((value) => {
    const padded = String(value).padStart(2, "0");
    const plain = String(value);
    return (padded === plain ? [plain] : [padded, plain]).map((text) => ({
      text: text + after,
      value: part(value),
    }));
  });
}

const months = numbers(1, 12, (month) => ({ month }), "月");
const days = (after: string) => numbers(1, 31, (day) => ({ day }), after);

/** The birth dates that readings of 生年月日 may say, cheapest first. @param today ISO date */
export function birthDates(readings: readonly Costs[], today: string): DateGuess[] {
  const year = Number(today.slice(0, 4));
  const eraYears = eras.flatMap((era): Choice<Parts>[] => [
    ...numbers(1, era === "大正" ? 15 : 64, (value) => ({ era, year: value }), "年").map((choice) => ({
      ...choice,
      text: era + choice.text,
    })),
    { text: `${era}元年`, value: { era, year: "元" } },
  ]);
  const likely = eraYears.filter(({ value }) => {
    const first = isoFromWareki({ era: value.era ?? "", year: value.year ?? 0, month: 12, day: 24 });
    const last = isoFromWareki({ era: value.era ?? "", year: value.year ?? 0, month: 1, day: 7 });
    const years = [first, last].flatMap((iso) => (iso ? [Number(iso.slice(0, 4))] : []));
    return years.some((born) => born <= year - YOUNGEST && born >= year - OLDEST);
  });
  const found = stages(readings, [likely, months, days("日生")]);
  return dated(found, (parts) =>
    isoFromWareki({
      era: parts.era ?? "",
      year: parts.year ?? 0,
      month: parts.month ?? 0,
      day: parts.day ?? 0,
    }),
  );
}

/** The days of expiry that readings of the band may say, cheapest first. @param today ISO date */
export function expiryDates(readings: readonly Costs[], today: string): DateGuess[] {
  const now = Number(today.slice(0, 4));
  const years: Choice<Parts>[] = [];
  for (let western = now - LONGEST_PAST; western <= now + LONGEST_AHEAD; western++) {
    const value = { western };
    const wareki = warekiFromIso(`${western}-12-31`);
    // From March 2019 on licences print both years; those before carry 平成 beyond its end.
    if (western >= 2019 && wareki)
      for (const text of new Set([String(wareki.year).padStart(2, "0"), String(wareki.year)]))
        years.push({ text: `${western}年(${wareki.era}${text}年)`, value });
    if (western <= 2024) years.push({ text: `平成${western - 1988}年`, value });
  }
  const found = stages(readings, [years, months, days("日まで有効")]);
  return dated(found, ({ western = 0, month = 0, day = 0 }) => isoDate(western, month, day));
}

/** What it costs that readings of 生年月日 say this date. */
export function birthDateCost(iso: string, readings: readonly Costs[]): number {
  const wareki = warekiFromIso(iso);
  if (!wareki || readings.length === 0) return 0;
  const { era, year, month, day } = wareki;
  const texts = [
    `${era}${two(year)}年${two(month)}月${two(day)}日生`,
    `${era}${year}年${month}月${day}日生`,
    `${era}元年${month}月${day}日生`,
  ].slice(0, year === 1 ? 3 : 2);
  return together(readings.map((costs) => Math.min(...texts.map((text) => costOf(text, costs)))));
}

/** What it costs that readings of the band say this date. */
export function expiryCost(iso: string, readings: readonly Costs[]): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const wareki = warekiFromIso(`${year}-12-31`);
  if (!wareki || readings.length === 0) return 0;
  const texts = [
    [two(month), two(day)],
    [month, day],
  ].flatMap(([m, d]) => [
    `${year}年(${wareki.era}${two(wareki.year)}年)${m}月${d}日まで有効`,
    `平成${year - 1988}年${m}月${d}日まで有効`,
  ]);
  return together(readings.map((costs) => Math.min(...texts.map((text) => costOf(text, costs)))));
}

const two = (value: number) => String(value).padStart(2, "0");

function stages(readings: readonly Costs[], all: readonly (readonly Choice<Parts>[])[]): Beginning<Parts>[] {
  if (readings.length === 0) return [];
  let found: Beginning<Parts>[] = [begin(readings)];
  for (const choices of all) found = extend(found, readings, () => choices, KEPT);
  return found;
}

function dated(found: readonly Beginning<Parts>[], isoOf: (parts: Parts) => string | null): DateGuess[] {
  const best = new Map<string, number>();
  for (const beginning of found) {
    const iso = isoOf(Object.assign({}, ...beginning.chosen));
    const cost = ended(beginning);
    if (iso && cost < (best.get(iso) ?? Number.POSITIVE_INFINITY)) best.set(iso, cost);
  }
  return [...best].map(([iso, cost]) => ({ iso, cost })).sort((a, b) => a.cost - b.cost);
}
