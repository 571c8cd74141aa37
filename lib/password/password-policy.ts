import { isCommonPattern } from "@/lib/password/common-pattern";
import { expandOwnWords, fold } from "@/lib/password/own-words";
import { type StrengthEstimator, strengthEstimator, WINDOW } from "@/lib/password/strength-estimator";

/** Code points after NFC. NIST SP 800-63B-4 asks for 8 with a second factor and 15 without; we take 10. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/**
 * zxcvbn's 3 of 4: more than 10⁸ guesses. Sign-in is throttled and hashes are Argon2id, so 10⁸ guesses are out of
 * reach on line and cost weeks per account off line; 4 (10¹⁰) would refuse ten random characters, which we ask for.
 */
const STRONG_ENOUGH = 3;

/** aaaaaaaaaa, abababababab, 123412341234: no need to measure. */
const LONGEST_PLAIN_SCRAP = 4;

export type PasswordError = "too-short" | "too-long" | "common" | "weak" | "personal";

/**
 * Whether a customer may choose this password. No composition rules; spaces and every script are welcome.
 *
 * The errors, in the order they are looked for:
 * - `common`: on the list of leaked passwords (even when too short), or nothing but walks, repetitions and such words
 * - `too-short`, `too-long`: not 10 to 128 code points
 * - `personal`: without the customer's own words what is left is weak
 * - `weak`: guessed too soon for another reason
 * @param password as typed
 * @param words what we know of the customer as entered: names, kana, mail address, phones, birth date (YYYY-MM-DD)
 */
export async function checkPassword(
  password: string,
  words: string[],
): Promise<{ ok: true } | { ok: false; error: PasswordError }> {
  const typed = password.normalize("NFC");
  const codePoints = [...typed.slice(0, LONGEST_PASSWORD * 4)];
  const estimator = await strengthEstimator();

  if (codePoints.length <= LONGEST_PASSWORD && estimator.isListed(fold(typed))) return refused("common");
  if (codePoints.length < SHORTEST_PASSWORD) return refused("too-short");
  if (codePoints.length > LONGEST_PASSWORD) return refused("too-long");

  const ownWords = expandOwnWords(words);
  const text = withoutRepetition(typed);
  if (text !== typed && [...text].length <= LONGEST_PLAIN_SCRAP) return refused("common");
  let firstError: PasswordError | null = null;
  for (const window of windowsOf(text)) {
    const error = assess(window, ownWords, estimator);
    // Whoever guesses the whole guesses each part of it, so one strong part is enough.
    if (error === null) return { ok: true };
    firstError ??= error;
    // Other customers' requests get their turn between two windows.
    await new Promise((resume) => setImmediate(resume));
  }
  return refused(firstError ?? "weak");
}

/** A password typed over and over is worth one of it. */
function withoutRepetition(typed: string): string {
  const codePoints = [...typed];
  const period = codePoints.findIndex(
    (_, length) =>
      length > 0 &&
      length * 2 <= codePoints.length &&
      codePoints.every((it, at) => it === codePoints[at % length]),
  );
  return period > 0 ? codePoints.slice(0, period).join("") : typed;
}

/** Full-width ｐａｓｓｗｏｒｄ is password to everybody who guesses, so the width is folded before it is cut. */
function windowsOf(typed: string): string[] {
  const codePoints = [...typed.normalize("NFKC")].slice(0, LONGEST_PASSWORD * 2);
  const windows: string[] = [];
  for (let from = 0; from < codePoints.length; from += WINDOW) {
    windows.push(codePoints.slice(from, from + WINDOW).join(""));
  }
  return windows;
}

function assess(window: string, ownWords: string[], estimator: StrengthEstimator): PasswordError | null {
  const estimate = estimator.estimate(window, ownWords);
  const folded = fold(window);
  if (estimator.isListed(folded) || estimator.isKeyboardWalk(window) || isCommonPattern(estimate))
    return "common";

  // Own words count nothing at all. zxcvbn finds them reversed and in leet, the second pass inside other words.
  const own = new Set(ownWords);
  const others = estimate.sequence.filter(
    (part) => !("matchedWord" in part && own.has(String(part.matchedWord))),
  );
  let rest = fold(others.map((part) => part.token).join(""));
  for (const word of ownWords) rest = rest.replaceAll(word, "");
  if (rest.length < folded.length) {
    return estimator.estimate(rest, []).score < STRONG_ENOUGH ? "personal" : null;
  }
  return estimate.score < STRONG_ENOUGH ? "weak" : null;
}

function refused(error: PasswordError): { ok: false; error: PasswordError } {
  return { ok: false, error };
}
