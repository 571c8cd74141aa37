import { isoDate } from "../birth-date";
import type { Costs } from "./alignment";
import { birthDateCost, birthDates, type DateGuess, expiryCost, expiryDates } from "./dates";
import { type Judged, marginOf } from "./judged";

/**
 * The day a licence ends: one month after a birthday (道路交通法 92条の2). Where that month is shorter, its last day;
 * who was born on 29 February has the birthday on the 28th.
 */
export function expiryFitsBirth(expiry: string, birth: string): boolean {
  const [, birthMonth = 0, birthDay = 0] = birth.split("-").map(Number);
  const [year = 0, month = 0, day = 0] = expiry.split("-").map(Number);
  const next = (birthMonth % 12) + 1;
  if (month !== next) return false;
  const wanted = birthMonth === 2 && birthDay === 29 ? [28, 29] : [birthDay];
  return wanted.some((one) => {
    let last = one;
    while (!isoDate(year, month, last)) last--;
    return day === last;
  });
}

/** Two dates that don't belong together cost this much: a misread digit is likelier than such a licence. */
const UNFITTING = 2.6;
const TRIED = 12;

/**
 * Judges birth date and expiry together: the pair that both readings bear best, so that a clear one helps the other
 * and neither is overwritten where both are clear.
 */
export function judgeDates(
  birthReadings: readonly Costs[],
  expiryReadings: readonly Costs[],
  today: string,
): { birthDate: Judged<string> | null; expiry: Judged<string> | null; fit: boolean } {
  const births = birthDates(birthReadings, today);
  const read = expiryDates(expiryReadings, today);
  const expiries = [...read, ...impliedExpiries(births, read, expiryReadings)];
  const unread = impliedBirths(births, read, birthReadings);
  const pairs = [...births, ...unread].flatMap((birth) =>
    expiries.map((expiry) => {
      const fit = expiryFitsBirth(expiry.iso, birth.iso);
      return { birth, expiry, fit, cost: birth.cost + expiry.cost + (fit ? 0 : UNFITTING) };
    }),
  );
  pairs.sort((a, b) => a.cost - b.cost);
  const best = pairs[0];
  if (!best) return { birthDate: alone(births), expiry: alone(expiries), fit: false };
  const judged = (side: "birth" | "expiry"): Judged<string> => {
    const { iso, cost } = best[side];
    const rival = pairs.find((pair) => pair[side].iso !== iso);
    return { value: iso, cost, margin: marginOf(best.cost, rival?.cost) };
  };
  return { birthDate: judged("birth"), expiry: judged("expiry"), fit: best.fit };
}

/** Birth dates with a likely year and the day the likeliest expiries ask for, unless they are there already. */
function impliedBirths(
  births: readonly DateGuess[],
  expiries: readonly DateGuess[],
  readings: readonly Costs[],
): DateGuess[] {
  return implied(births, expiries, {
    month: (month) => (month === 1 ? 12 : month - 1),
    days: [29, 30, 31],
    fits: (birth, expiry) => expiryFitsBirth(expiry, birth),
    cost: (birth) => birthDateCost(birth, readings),
  });
}

/** Expiries in a likely year on the day the likeliest birth dates ask for, unless they are there already. */
function impliedExpiries(
  births: readonly DateGuess[],
  expiries: readonly DateGuess[],
  readings: readonly Costs[],
): DateGuess[] {
  return implied(expiries, births, {
    month: (month) => (month % 12) + 1,
    days: [28, 29, 30],
    fits: expiryFitsBirth,
    cost: (expiry) => expiryCost(expiry, readings),
  });
}

type Implying = {
  /** The month that belongs to one of the other date. */
  month: (month: number) => number;
  /** Days it may fall on beside the other date's own, where months differ in length. */
  days: readonly number[];
  fits: (iso: string, other: string) => boolean;
  cost: (iso: string) => number;
};

/** Dates in a likely year that the likeliest others ask for, without those that were guessed already. */
function implied(guesses: readonly DateGuess[], others: readonly DateGuess[], by: Implying): DateGuess[] {
  const known = new Set(guesses.map(({ iso }) => iso));
  const years = new Set(guesses.slice(0, TRIED).map(({ iso }) => Number(iso.slice(0, 4))));
  const found: DateGuess[] = [];
  for (const { iso: other } of others.slice(0, TRIED)) {
    const [, month = 0, sameDay = 0] = other.split("-").map(Number);
    for (const year of years)
      for (const day of [sameDay, ...by.days]) {
        const iso = isoDate(year, by.month(month), day);
        if (!iso || known.has(iso) || !by.fits(iso, other)) continue;
        known.add(iso);
        found.push({ iso, cost: by.cost(iso) });
      }
  }
  return found;
}

function alone(guesses: readonly DateGuess[]): Judged<string> | null {
  const [best, next] = guesses;
  return best ? { value: best.iso, cost: best.cost, margin: marginOf(best.cost, next?.cost) } : null;
}
