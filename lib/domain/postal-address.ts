import { postalDirectory } from "./postal-directory";
import { prefectures } from "./prefectures";
import { foldSpaces } from "./text";

export type SplitAddress = { prefecture: string; city: string; rest: string };

const citiesByPrefecture = new Map<string, string[]>();

/**
 * Splits an address into prefecture, municipality and the rest: the prefecture's longest municipality name that the
 * text begins with. Rules like "up to the first 市" fail on 四日市市, 市川市, 大和郡山市 and many more.
 *
 * @returns null where the text begins with no prefecture and municipality that exist
 */
export function splitAddress(text: string): SplitAddress | null {
  const address = foldSpaces(text);
  const prefecture = prefectures.find((name) => address.startsWith(name));
  if (!prefecture) return null;
  const after = address.slice(prefecture.length).trimStart();
  const city = citiesOf(prefecture).find((name) => after.startsWith(name));
  return city ? { prefecture, city, rest: after.slice(city.length).trimStart() } : null;
}

function citiesOf(prefecture: string): string[] {
  let cities = citiesByPrefecture.get(prefecture);
  if (!cities) {
    const code = prefectures.indexOf(prefecture) + 1;
    cities = (postalDirectory().City.byPref(code) ?? []).map((city) => city.name);
    cities.sort((a, b) => b.length - a.length);
    citiesByPrefecture.set(prefecture, cities);
  }
  return cities;
}
