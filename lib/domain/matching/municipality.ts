import { postalDirectory } from "../postal-directory";
import { prefectures } from "../prefectures";
import { foldPlace } from "./fold-place";

type City = { prefecture: string; city: string; folded: string };
export type InCity = { prefecture: string; city: string; rest: string };

let known: ReturnType<typeof load> | undefined;

/**
 * Finds the municipality a folded address begins with. The prefecture, a 郡 and an island's name before 町 or 村 may be
 * left out where only one municipality of Japan (of the prefecture, where it is named) can be meant: 名古屋市中区 may,
 * 府中市 and 港区 may not.
 *
 * @returns null where none or more than one begins so
 */
export function findMunicipality(folded: string): InCity | null {
  known ??= load();
  const text = folded.trimStart();
  const prefix = known.prefectures.find(({ name }) => text.startsWith(name));
  const after = prefix ? text.slice(prefix.name.length).trimStart() : text;
  const candidates = (known.byFirst.get(after[0] ?? "") ?? []).filter(
    (city) => (!prefix || city.prefecture === prefix.prefecture) && after.startsWith(city.folded),
  );
  const longest = Math.max(0, ...candidates.map(({ folded: name }) => name.length));
  const [found, ...more] = candidates.filter(({ folded: name }) => name.length === longest);
  // 港区 alone may stand for a ward of 名古屋市 or 大阪市 whose city was left out.
  if (!found || more.length > 0 || (!prefix && known.wards.has(found.folded))) return null;
  return { prefecture: found.prefecture, city: found.city, rest: after.slice(longest).trimStart() };
}

function load() {
  const byFirst = new Map<string, City[]>();
  const wards = new Set<string>();
  for (const [at, prefecture] of prefectures.entries()) {
    for (const { name: city } of postalDirectory().City.byPref(at + 1) ?? []) {
      const short = city.replace(/^(?:.+?郡|[^郡]+?島)(?=.+[町村]$)/, "");
      for (const folded of new Set([city, short].map(foldPlace))) {
        const first = folded[0] ?? "";
        byFirst.set(first, [...(byFirst.get(first) ?? []), { prefecture, city, folded }]);
      }
      const ward = /市(.+区)$/.exec(city)?.[1];
      if (ward) wards.add(foldPlace(ward));
    }
  }
  return {
    byFirst,
    wards,
    prefectures: prefectures.map((prefecture) => ({ prefecture, name: foldPlace(prefecture) })),
  };
}
