const FORMAT = new Intl.DateTimeFormat("ja-JP", {
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Tokyo",
});

/** A time as the consoles show it, in Japan's time. */
export function when(date: Date): string {
  return FORMAT.format(date);
}
