import { diffArrays } from "diff";
import { splitGraphemes } from "../text";
import {
  corporateNameUnits,
  corporateReadingUnits,
  nameUnits,
  placeUnits,
  readingUnits,
  type Unit,
} from "./difference-units";
import { alignSmallKana } from "./name-characters";
import { splitPlace } from "./place-parts";
import type { Verdict } from "./verdict";

export type Segment = { text: string; different: boolean };
export type Marked = { one: Segment[]; other: Segment[] };

const READ_AS = {
  name: nameUnits,
  "corporate-name": corporateNameUnits,
  reading: readingUnits,
  "corporate-reading": corporateReadingUnits,
  place: placeUnits,
  letters: (text: string): Unit[] => splitGraphemes(text).map((own) => ({ text: own, keys: [own] })),
};

/** Where リヨウ may stand for リョウ. */
const SIZE_OF_KANA_ASIDE: readonly (keyof typeof READ_AS)[] = ["name", "reading", "corporate-reading"];

/** A text of which nothing is marked. */
export function unmarked(text: string): Segment[] {
  return text ? [{ text, different: false }] : [];
}

/**
 * Marks to the character where two texts that are not the same differ, for both sides: what is only another way of
 * writing stays unmarked. What is joined again is the text itself; characters are those a reader sees (𠮷 and 葛󠄀 are
 * one each). Where nothing but the way of writing differs (森 林太郎 and 森林 太郎), that is what is marked.
 */
export function markDifferences(one: string, other: string, readAs: keyof typeof READ_AS): Marked {
  const marked = mark(one, other, readAs);
  return isMarked(marked) ? marked : mark(one, other, "letters");
}

/**
 * The same for two addresses, in one line each, whose verdicts are known: prefecture, municipality, street and
 * building are compared each with its own, and what one side leaves out (東京都, the building) is no difference.
 */
export function markAddresses(
  one: string,
  other: string,
  verdicts: { address: Verdict; building: Verdict },
): Marked {
  const [a, b] = [splitPlace(one), splitPlace(other)];
  if (!a || !b) return markDifferences(one, other, "place");
  const street = verdicts.address === "different";
  const compared = [
    [a.prefecture, b.prefecture, street && a.within.prefecture !== b.within.prefecture],
    [a.city, b.city, street && a.within.city !== b.within.city],
    [a.street, b.street, street],
    [a.building, b.building, verdicts.building === "different"],
  ] as const;
  const parts = compared.map(([ours, theirs, differs]) =>
    differs ? mark(ours, theirs, "place") : { one: unmarked(ours), other: unmarked(theirs) },
  );
  const marked = {
    one: joined(parts.map((part) => part.one)),
    other: joined(parts.map((part) => part.other)),
  };
  return isMarked(marked) ? marked : mark(one, other, "letters");
}

function mark(one: string, other: string, readAs: keyof typeof READ_AS): Marked {
  const [ours, theirs] = [READ_AS[readAs](one), READ_AS[readAs](other)];
  const keys = (units: Unit[]) => units.flatMap((unit) => unit.keys);
  const [a, b] = SIZE_OF_KANA_ASIDE.includes(readAs)
    ? alignSmallKana(keys(ours), keys(theirs))
    : [keys(ours), keys(theirs)];
  const changes = withoutScraps(diffArrays(a, b));
  const flags = (skipped: "added" | "removed") =>
    changes
      .filter((change) => !change[skipped])
      .flatMap(({ count, same }) => Array<boolean>(count).fill(!same));
  return { one: segments(ours, flags("added")), other: segments(theirs, flags("removed")) };
}

type Change = { count: number; added: boolean; removed: boolean };

/** A sign two texts happen to share amid longer differences (553-4 and 488) is part of the difference. */
function withoutScraps(changes: Change[]): (Change & { same: boolean })[] {
  const isSame = ({ added, removed }: Change) => !added && !removed;
  /** The longest edit next to a place, before or behind it. */
  const edited = (beside: Change[]) => {
    const end = beside.findIndex(isSame);
    return Math.max(0, ...beside.slice(0, end < 0 ? undefined : end).map(({ count }) => count));
  };
  return changes.map((change, at) => ({
    ...change,
    same:
      isSame(change) &&
      change.count >= Math.min(edited(changes.slice(0, at).toReversed()), edited(changes.slice(at + 1))),
  }));
}

/** A unit is marked where one of its keys is. */
function segments(units: Unit[], flags: boolean[]): Segment[] {
  let at = 0;
  const each = units.map(({ text, keys }) => {
    const different = flags.slice(at, at + keys.length).some(Boolean);
    at += keys.length;
    return [{ text, different }];
  });
  return joined(each);
}

function joined(lists: Segment[][]): Segment[] {
  const all: Segment[] = [];
  for (const { text, different } of lists.flat()) {
    const last = all.at(-1);
    if (last?.different === different) last.text += text;
    else all.push({ text, different });
  }
  return all;
}

function isMarked({ one, other }: Marked): boolean {
  return [...one, ...other].some(({ different }) => different);
}
