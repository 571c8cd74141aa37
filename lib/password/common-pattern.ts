import type { MatchExtended, ZxcvbnResult } from "@zxcvbn-ts/core";

/** ASVS 5.0 6.2.4 refuses at least the 3,000 most used passwords. */
const MOST_USED = 3000;

/** A repeated scrap this easy to guess is no more than a pattern; a repeated random string is more. */
const EASY_SCRAP_GUESSES = 10_000;

/** What zxcvbn's best way of putting a password together consists of. */
type Kind = "pattern" | "listed" | "filler" | "other";

function kindOf(match: MatchExtended, highestRank: number): Kind {
  const part: MatchExtended & Record<string, unknown> = match;
  switch (part.pattern) {
    case "spatial":
    case "sequence":
      return "pattern";
    case "repeat":
      return Number(part.baseGuesses) < EASY_SCRAP_GUESSES ? "pattern" : "other";
    case "date":
    case "regex":
    case "separator":
      return "filler";
    case "dictionary":
      return part.dictionaryName === "passwords-common" && Number(part.rank) <= highestRank
        ? "listed"
        : "other";
    default:
      return /[\p{L}\p{N}]/u.test(part.token) ? "other" : "filler";
  }
}

/**
 * Whether a password is nothing but what cracking programs try first: keyboard walks, counting, repetitions and at
 * most two listed passwords, with dates and punctuation between them (`password-password1`). zxcvbn alone lets some
 * of these through, as it adds 10⁸ guesses for any third part; there only the most used passwords are held against
 * it, since the long list also holds the words of honest passphrases.
 */
export function isCommonPattern({ score, sequence }: Pick<ZxcvbnResult, "score" | "sequence">): boolean {
  const highestRank = score < 3 ? Number.POSITIVE_INFINITY : MOST_USED;
  const kinds = sequence.map((part) => kindOf(part, highestRank));
  if (kinds.includes("other")) return false;
  const listed = new Set(
    sequence.filter((_, at) => kinds[at] === "listed").map((part) => part.token.toLowerCase()),
  );
  return listed.size <= 2 && (listed.size > 0 || kinds.includes("pattern"));
}
