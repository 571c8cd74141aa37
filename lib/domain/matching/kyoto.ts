import { postalDirectory } from "../postal-directory";
import { foldPlace } from "./fold-place";

/** 寺町通御池上る: how to find the town, written before it in 京都市. */
const DIRECTIONS = /^.*(?:上が?[るル]|下が?[るル]|[東西]入[るル]?)(?=.)/;
/** Postal codes of 京都市's wards: 600-0000 to 616-9999. */
const FIRST_CODE = 6_000_000;
const LAST_CODE = 6_169_999;

/** Takes 通り名 off what follows a ward of 京都市. */
export function splitDirections(rest: string): { directions: string; rest: string } {
  const found = DIRECTIONS.exec(rest)?.[0] ?? "";
  return { directions: found.replace(/[ 通がるル]/g, ""), rest: rest.slice(found.length).trimStart() };
}

let twice: Set<string> | undefined;

/**
 * Whether a ward of 京都市 has two towns of this name (中京区亀屋町), which only 通り名 tell apart. Some 110 do.
 *
 * @param town folded
 */
export function townOccursTwice(city: string, town: string): boolean {
  twice ??= findTwice();
  return twice.has(`${city} ${town}`);
}

/** Goes through the postal directory once, a tenth of a second: towns with more than one code. */
function findTwice(): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let code = FIRST_CODE; code <= LAST_CODE; code++) {
    for (const { city, name } of postalDirectory().Oaza.byZipcode(String(code))) {
      if (!city.name.startsWith("京都市") || name === "") continue;
      const key = `${city.name} ${foldPlace(name)}`;
      if (seen.has(key)) repeated.add(key);
      seen.add(key);
    }
  }
  return repeated;
}
