/**
 * Which walk of the handbook shows which rows of the guide: every row once. The walks are under walks/, a file per
 * chapter; a walk that ends without a picture of one of its rows fails.
 */
export const plan = {
  "a buyer without an account": [
    ...plain("1-1", 1, 6),
    ...branch("1-1", "B", 7, 12),
    ...branch("1-1", "B", 18, 22),
  ],
  "a buyer with an account": branch("1-1", "A", 7, 11),
  "a corporate buyer": branch("1-1", "C", 12, 18),
  "a buyer's licence": branch("1-1", "B", 13, 17),

  "a user of the buyer's name": plain("2-1", 1, 4),
  "a user without an account": [
    ...plain("2-2", 1, 10),
    ...branch("2-2", "B", 11, 16),
    ...branch("2-2", "B", 22, 27),
  ],
  "a user with an account": branch("2-2", "A", 11, 16),
  "a corporate user": branch("2-2", "C", 16, 23),
  "a user's licence": branch("2-2", "B", 17, 21),
  "a user who is not there": plain("2-3", 1, 6),

  "T-Connect": [...plain("3-1", 1, 2), ...branch("3-1", "A", 3, 12)],
  "T-Connect is not wanted": branch("3-1", "B", 3, 4),
  "T-Connect in another name": branch("3-1", "C", 4, 6),
  charging: [...plain("3-2", 1, 1), ...branch("3-2", "A", 2, 12)],
  "charging is not wanted": branch("3-2", "B", 2, 4),

  "an owner with an account": branch("4-1", "A", 3, 11),
  "an owner without an account": [...plain("4-1", 1, 2), ...branch("4-1", "B", 3, 20)],
  "a corporate owner": branch("4-1", "C", 9, 22),

  "T-Connect after delivery": [...plain("5-1", 1, 2), ...branch("5-1", "A", 3, 14)],
  "T-Connect after delivery is not wanted": branch("5-1", "B", 3, 3),
  "charging after delivery": [...plain("5-2", 1, 1), ...branch("5-2", "A", 2, 11)],
  "charging after delivery is not wanted": branch("5-2", "B", 2, 3),
} satisfies Record<string, string[]>;

/** Rows of finished sections whose walk is still to come. */
export const unwalked: string[] = [];

export type WalkName = keyof typeof plan;

/** The rows `2-1/1` to `2-1/4` and so on, by their ends. */
function plain(section: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, n) => `${section}/${from + n}`);
}

/** The rows `1-1/7-B` to `1-1/12-B` and so on, by their ends. */
function branch(section: string, letter: string, from: number, to: number): string[] {
  return plain(section, from, to).map((id) => `${id}-${letter}`);
}
