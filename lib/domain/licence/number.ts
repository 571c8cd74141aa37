import { licenceNumberFits } from "../driver-licence";
import type { Costs } from "./alignment";
import { begin, type Choice, ended, extend } from "./beam";
import { type Judged, marginOf } from "./judged";

/**
 * 公安委員会 codes: the first two digits. 10–14 are Hokkaido's five. Source: 警察庁の免許証番号の付番 as listed in
 * secondary sources; a hint only.
 */
const COMMISSIONS = new Set(
  "10 11 12 13 14 20 21 22 23 24 25 30 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 60 61 62 63 64 65 70 71 72 73 74 80 81 82 83 90 91 92 93 94 95 96 97".split(
    " ",
  ),
);
const KEPT = 40;
/** What a number costs whose check digit, or whose first two digits, don't fit. Neither rule is official. */
const UNFITTING_DIGIT = 2.2;
const UNKNOWN_COMMISSION = 1.5;
/** The last digit counts reissues: most licences were never lost. */
const REISSUED = 0.3;

const DIGITS: readonly Choice<string>[] = [..."0123456789"].map((digit) => ({ text: digit, value: digit }));

/** The number that readings of 第…号 say, as twelve digits. */
export function judgeNumber(readings: readonly Costs[]): Judged<string> | null {
  if (readings.length === 0) return null;
  let found = extend(
    [begin<string>(readings)],
    readings,
    () => [
      { text: "第", value: "" },
      { text: "", value: "" },
    ],
    KEPT,
  );
  for (let i = 0; i < 12; i++) found = extend(found, readings, () => DIGITS, KEPT);
  found = extend(found, readings, () => [{ text: "号", value: "" }], KEPT);
  const best = new Map<string, number>();
  for (const beginning of found) {
    const digits = beginning.chosen.join("");
    const cost = ended(beginning) + unlikely(digits);
    if (cost < (best.get(digits) ?? Number.POSITIVE_INFINITY)) best.set(digits, cost);
  }
  const sorted = [...best].sort(([, a], [, b]) => a - b);
  const [first, second] = sorted;
  return first ? { value: first[0], cost: first[1], margin: marginOf(first[1], second?.[1]) } : null;
}

function unlikely(digits: string): number {
  return (
    (licenceNumberFits(digits) ? 0 : UNFITTING_DIGIT) +
    (COMMISSIONS.has(digits.slice(0, 2)) ? 0 : UNKNOWN_COMMISSION) +
    (digits.endsWith("0") ? 0 : REISSUED)
  );
}
