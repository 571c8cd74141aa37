/** 2026-11-25 → 2026年11月25日 */
export function japaneseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
