import { foldWidth } from "./text";
import { todayInJapan } from "./today";

/** The youngest a customer may be: the age a moped licence is given at. */
export const YOUNGEST = 16;
const EARLIEST_YEAR = 1900;

export type BirthDateError = "required" | "year" | "month" | "day" | "no-such-date" | "future" | "too-young";
type Parts = Record<"year" | "month" | "day", string | number>;
type Result = { ok: true; value: string } | { ok: false; error: BirthDateError };

/**
 * Takes the three boxes of 生年月日 and gives an ISO date.
 *
 * @param options.today ISO date in Japan; today's by default
 * @param options.youngest age in years; YOUNGEST by default
 */
export function parseBirthDate(parts: Parts, options: { today?: string; youngest?: number } = {}): Result {
  const [yearText, monthText, dayText] = [parts.year, parts.month, parts.day].map((part) =>
    foldWidth(String(part)).trim(),
  );
  if (!yearText && !monthText && !dayText) return { ok: false, error: "required" };
  const today = options.today ?? todayInJapan();
  const year = whole(yearText, 4);
  const month = whole(monthText, 2);
  const day = whole(dayText, 2);
  if (year === null || year < EARLIEST_YEAR) return { ok: false, error: "year" };
  if (month === null || month < 1 || month > 12) return { ok: false, error: "month" };
  if (day === null || day < 1 || day > 31) return { ok: false, error: "day" };
  const iso = isoDate(year, month, day);
  if (!iso) return { ok: false, error: "no-such-date" };
  if (iso > today) return { ok: false, error: "future" };
  const youngest = options.youngest ?? YOUNGEST;
  const cutoff = `${Number(today.slice(0, 4)) - youngest}${today.slice(4)}`;
  return iso > cutoff ? { ok: false, error: "too-young" } : { ok: true, value: iso };
}

/** The same from `year-month-day` in one text, as forms carry it; its own output parses to itself. */
export function parseBirthDateText(
  text: string,
  options: { today?: string; youngest?: number } = {},
): Result {
  const [year = "", month = "", day = ""] = text.split("-");
  return parseBirthDate({ year, month, day }, options);
}

/** The ISO date of a day that exists, or null. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function whole(text: string | undefined, digits: number): number | null {
  return text && new RegExp(`^\\d{1,${digits}}$`).test(text) ? Number(text) : null;
}
