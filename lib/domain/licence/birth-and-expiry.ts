import { isoDate } from "../birth-date";
import type { Costs } from "./alignment";
import { birthDateCost, birthDates, type DateGuess, expiryCost, expiryDates } from "./dates";

/** The likeliest value of a field, and how clear it is. */
export type Judged<T> = {
  value: T;
  /** What the value costs against the readings. */
  cost: number;
  /** How much more the next likeliest costs. */
  margin: number;
};

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
  const implied = impliedBirths(births, read, birthReadings);
  const pairs = [...births, ...implied].flatMap((birth) =>
    expiries.map((expiry) => {
      const fit = expiryFitsBirth(expiry.iso, birth.iso);
      return {
        birth: birth.iso,
        expiry: expiry.iso,
        fit,
        cost: birth.cost + expiry.cost + (fit ? 0 : UNFITTING),
      };
    }),
  );
  pairs.sort((a, b) => a.cost - b.cost);
  const best = pairs[0];
  if (!best) return { birthDate: alone(births), expiry: alone(expiries), fit: false };
  const margin = (differs: (pair: (typeof pairs)[number]) => boolean) =>
    (pairs.find(differs)?.cost ?? best.cost + 9) - best.cost;
  return {
    birthDate: {
      value: best.birth,
      cost: costIn([...births, ...implied], best.birth),
      margin: margin(({ birth }) => birth !== best.birth),
    },
    expiry: {
      value: best.expiry,
      cost: costIn(expiries, best.expiry),
      margin: margin(({ expiry }) => expiry !== best.expiry),
    },
    fit: best.fit,
  };
}

/** Birth dates with a likely year and the day the likeliest expiries ask for, unless they are there already. */
function impliedBirths(
  births: readonly DateGuess[],
  expiries: readonly DateGuess[],
  readings: readonly Costs[],
): DateGuess[] {
  const known = new Set(births.map(({ iso }) => iso));
  const years = new Set(births.slice(0, TRIED).map(({ iso }) => Number(iso.slice(0, 4))));
  const implied: DateGuess[] = [];
  for (const { iso } of expiries.slice(0, TRIED)) {
    const [, month = 0, day = 0] = iso.split("-").map(Number);
    const before = month === 1 ? 12 : month - 1;
    for (const year of years)
      for (const birthDay of [day, 29, 30, 31]) {
        const birth = isoDate(year, before, birthDay);
        if (!birth || known.has(birth) || !expiryFitsBirth(iso, birth)) continue;
        known.add(birth);
        implied.push({ iso: birth, cost: birthDateCost(birth, readings) });
      }
  }
  return implied;
}

/** Expiries in a likely year on the day the likeliest birth dates ask for, unless they are there already. */
function impliedExpiries(
  births: readonly DateGuess[],
  expiries: readonly DateGuess[],
  readings: readonly Costs[],
): DateGuess[] {
  const known = new Set(expiries.map(({ iso }) => iso));
  const years = new Set(expiries.slice(0, TRIED).map(({ iso }) => Number(iso.slice(0, 4))));
  const implied: DateGuess[] = [];
  for (const { iso } of births.slice(0, TRIED)) {
    const [, month = 0, day = 0] = iso.split("-").map(Number);
    for (const year of years)
      for (const last of [day, 28, 29, 30]) {
        const expiry = isoDate(year, (month % 12) + 1, last);
        if (!expiry || known.has(expiry) || !expiryFitsBirth(expiry, iso)) continue;
        known.add(expiry);
        implied.push({ iso: expiry, cost: expiryCost(expiry, readings) });
      }
  }
  return implied;
}

function costIn(guesses: readonly DateGuess[], iso: string): number {
  return guesses.find((guess) => guess.iso === iso)?.cost ?? 0;
}

function alone(guesses: readonly DateGuess[]): Judged<string> | null {
  const [best, next] = guesses;
  return best
    ? { value: best.iso, cost: best.cost, margin: (next?.cost ?? best.cost + 9) - best.cost }
    : null;
}
