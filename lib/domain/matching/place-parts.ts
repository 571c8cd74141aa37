import { splitGraphemes } from "../text";
import { readPlace } from "./address";
import { foldPlace } from "./fold-place";

/** An address as it is written, in pieces that joined give it again; `within` says what prefecture and city it means. */
export type PlaceParts = {
  within: { prefecture: string; city: string };
  /** Empty where it is left out. */
  prefecture: string;
  city: string;
  /** Town and numbers. */
  street: string;
  building: string;
};

/** Divides an address; null where no municipality is to be made out. */
export function splitPlace(text: string): PlaceParts | null {
  const graphemes = splitGraphemes(text);
  const beginnings = graphemes.map((_, at) => foldPlace(graphemes.slice(0, at + 1).join("")));
  const whole = readPlace(beginnings.at(-1) ?? "");
  if (!whole) return null;
  const { prefecture, city } = whole;
  const readings = beginnings.map(readPlace);
  const afterPrefecture = beginnings.indexOf(foldPlace(prefecture)) + 1;
  const afterCity = readings.findIndex((part) => part?.prefecture === prefecture && part.city === city) + 1;
  // The longest beginning that has all the numbers and no building yet.
  const numbers = JSON.stringify([whole.numbers, whole.lot]);
  const afterNumbers = readings.findLastIndex(
    (part) => part?.building === "" && JSON.stringify([part.numbers, part.lot]) === numbers,
  );
  const end = afterNumbers < 0 ? graphemes.length : Math.max(afterCity, afterNumbers + 1);
  const piece = (from: number, to?: number) => graphemes.slice(from, to).join("");
  return {
    within: { prefecture, city },
    prefecture: piece(0, afterPrefecture),
    city: piece(afterPrefecture, afterCity),
    street: piece(afterCity, end),
    building: piece(end),
  };
}
