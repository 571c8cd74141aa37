import { diffArrays } from "diff";
import { splitGraphemes, withoutSelectors } from "../text";
import { kanjiKeys } from "./kanji-variants";

/** notation: the other side has the same character in another shape or width (髙 and 高, １ and 1). */
export type Mark = "same" | "notation" | "different";
export type Segment = { text: string; mark: Mark };

/**
 * Marks to the character where two texts differ, for both sides. What is joined again is the text itself; characters
 * are those a reader sees (𠮷 and 葛󠄀 are one each).
 */
export function markDifferences(one: string, other: string): { one: Segment[]; other: Segment[] } {
  const [ours, theirs] = [splitGraphemes(one), splitGraphemes(other)];
  const marked = { one: [] as Segment[], other: [] as Segment[] };
  let [at, opposite] = [0, 0];
  for (const { count, added, removed } of diffArrays(ours.map(bareCharacter), theirs.map(bareCharacter))) {
    for (let n = 0; n < count; n++) {
      const [a = "", b = ""] = [added ? "" : ours[at++], removed ? "" : theirs[opposite++]];
      const mark = added || removed ? "different" : a === b ? "same" : "notation";
      if (!added) append(marked.one, a, mark);
      if (!removed) append(marked.other, b, mark);
    }
  }
  return marked;
}

function bareCharacter(grapheme: string): string {
  const bare = withoutSelectors(grapheme).normalize("NFKC");
  return kanjiKeys(bare).related;
}

function append(segments: Segment[], text: string, mark: Mark): void {
  const last = segments.at(-1);
  if (last?.mark === mark) last.text += text;
  else segments.push({ text, mark });
}
