import { splitGraphemes } from "../text";
import { readPlace } from "./address";
import { foldPlace } from "./fold-place";

/** An address as it is written, in three pieces that joined give it again. `key` is the municipality's own name. */
export type PlaceParts = { key: string; municipality: string; street: string; building: string };

/** Divides an address into municipality, town with numbers, and building; null where no municipality is to be made out. */
export function splitPlace(text: string): PlaceParts | null {
  const graphemes = splitGraphemes(text);
  const whole = readPlace(foldPlace(text));
  if (!whole) return null;
  const key = `${whole.prefecture}${whole.city}`;
  const upTo = (end: number) => graphemes.slice(0, end).join("");
  const readings = graphemes.map((_, at) => readPlace(foldPlace(upTo(at + 1))));
  const city = readings.findIndex((part) => part && `${part.prefecture}${part.city}` === key) + 1;
  // The longest beginning that has all the numbers and no building yet.
  const numbers = JSON.stringify([whole.numbers, whole.lot]);
  const street =
    readings.findLastIndex(
      (part) => part?.building === "" && JSON.stringify([part.numbers, part.lot]) === numbers,
    ) + 1;
  const end = Math.max(city, street || graphemes.length);
  return {
    key,
    municipality: upTo(city),
    street: graphemes.slice(city, end).join(""),
    building: graphemes.slice(end).join(""),
  };
}
