const ZONE = { timeZone: "Asia/Tokyo" };
const MINUTE = { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", ...ZONE } as const;
const THIS_YEAR = new Intl.DateTimeFormat("ja-JP", MINUTE);
const OTHER_YEAR = new Intl.DateTimeFormat("ja-JP", { year: "numeric", ...MINUTE });
const YEAR = new Intl.DateTimeFormat("en", { year: "numeric", ...ZONE });

/** A time as the consoles show it, in Japan's time; with its year where that is not `now`'s. */
export function when(date: Date, now = new Date()): string {
  return (YEAR.format(date) === YEAR.format(now) ? THIS_YEAR : OTHER_YEAR).format(date);
}
