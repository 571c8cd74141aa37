import type { ZxcvbnResult } from "@zxcvbn-ts/core";

/** The estimator with its dictionaries in memory. */
export interface StrengthEstimator {
  /** Whether this very text is on the list of leaked passwords, whatever its width and case. */
  isListed(folded: string): boolean;
  /** Whether fingers could slide through it: three steps of four lead to the same or a neighbouring key. */
  isKeyboardWalk(text: string): boolean;
  /** zxcvbn's view of at most WINDOW code points, `ownWords` counting as the likeliest guesses. */
  estimate(text: string, ownWords: string[]): ZxcvbnResult;
}

/**
 * Code points looked at in one go. zxcvbn compares every substring with its dictionaries and tries leet spellings of
 * each: 128 characters of `aB3$aB3$…` take 200 ms with its defaults, 40 take 5 to 8 ms with the options below.
 */
export const WINDOW = 40;

/** Leet readings tried per substring (100 by default): 10 still read p@ssw0rd and cost an eighth. */
const LEET_READINGS = 10;

let loading: Promise<StrengthEstimator> | undefined;

/** Loads the dictionaries (some 85,000 words, 65 ms) at the first call and keeps them for the process. */
export function strengthEstimator(): Promise<StrengthEstimator> {
  loading ??= load();
  return loading;
}

async function load(): Promise<StrengthEstimator> {
  const [{ ZxcvbnFactory }, common, japanese] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-ja"),
  ]);
  const { qwerty, keypad } = common.adjacencyGraphs;
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...japanese.dictionary },
    // Walks over the keyboards sold in Japan; the other layouts only cost time.
    graphs: { qwerty, keypad },
    l33tMaxSubstitutions: LEET_READINGS,
    maxLength: WINDOW * 2,
  });
  const listed = new Set(common.dictionary["passwords-common"]);
  return {
    isListed: (folded) => listed.has(folded),
    isKeyboardWalk: (text) => {
      const keys = [...text];
      const slides = keys.filter((key, at) => {
        const before = keys[at - 1];
        if (before === undefined) return false;
        return before === key || neighboursOf(before, qwerty).includes(key);
      });
      return slides.length / (keys.length - 1) >= 0.75;
    },
    estimate: (text, ownWords) => zxcvbn.check(text, ownWords),
  };
}

/** The characters on the keys around the key that gives `character`, shifted or not. */
function neighboursOf(character: string, graph: Record<string, (string | null)[]>): string {
  return (graph[character] ?? []).join("");
}
