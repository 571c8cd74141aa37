/** A moment as a day in Japan: 2026年11月25日. */
export function japaneseDay(at: Date): string {
  return new Intl.DateTimeFormat("ja-JP", { dateStyle: "long", timeZone: "Asia/Tokyo" }).format(at);
}
