import { postalDirectory } from "../postal-directory";
import { prefectures } from "../prefectures";
import { foldPlace } from "./fold-place";

type City = { prefecture: string; city: string; folded: string };
export type InCity = { prefecture: string; city: string; rest: string };

let known: { prefectures: Map<string, string>; cities: City[] } | undefined;

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
  const prefix = [...known.prefectures.keys()].find((name) => text.startsWith(name));
  const prefecture = prefix && known.prefectures.get(prefix);
  const after = prefix ? text.slice(prefix.length).trimStart() : text;
  const candidates = known.cities.filter(
    (city) => (!prefecture || city.prefecture === prefecture) && after.startsWith(city.folded),
  );
  const longest = Math.max(0, ...candidates.map(({ folded: name }) => name.length));
  const [found, ...more] = candidates.filter(({ folded: name }) => name.length === longest);
  if (!found || more.length > 0 || (!prefecture && mayBeAWard(found.folded))) return null;
  const { prefecture: full, city } = found;
  return { prefecture: full, city, rest: after.slice(longest).trimStart() };
}

function load() {
  const cities = prefectures.flatMap((prefecture, at) =>
    (postalDirectory().City.byPref(at + 1) ?? []).flatMap(({ name: city }) => {
      const short = city.replace(/^(?:.+?郡|[^郡]+?島)(?=.+[町村]$)/, "");
      const names = short === city ? [city] : [city, short];
      return names.map((name) => ({ prefecture, city, folded: foldPlace(name) }));
    }),
  );
  return { prefectures: new Map(prefectures.map((name) => [foldPlace(name), name])), cities };
}

/** 港区 alone may stand for a ward of 名古屋市 or 大阪市 whose city was left out. */
function mayBeAWard(name: string): boolean {
  return name.endsWith("区") && (known?.cities ?? []).some(({ folded }) => folded.endsWith(`市${name}`));
}
