/**
 * The entry of a table for a word that may come from outside. What every object has, such as `constructor`, is no entry.
 *
 * @returns undefined where the table has none, or `word` is no text
 */
export function wordOf<T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined {
  return typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;
}
