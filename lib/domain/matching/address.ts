import { compareBuildings, readBuilding } from "./building";
import { foldPlace } from "./fold-place";
import { splitDirections, townOccursTwice } from "./kyoto";
import { findMunicipality } from "./municipality";
import { sameToTheLetter } from "./name-characters";
import { readStreet, type StreetNumber, type StreetReading } from "./street-numbers";
import type { Verdict } from "./verdict";

type PostalAddress = { address: string; street: string; building: string };
type Place = StreetReading & { prefecture: string; city: string; directions: string };

/**
 * Compares 住所 with the one line a registry has: municipality, town and every number have to be the same, however
 * they are written; building and room only where both sides name them.
 */
export function compareAddresses(
  applicant: PostalAddress,
  registry: string,
): { address: Verdict; building: Verdict } {
  const street = joined(applicant.address, applicant.street);
  if (!street.trim() || !registry.trim()) return { address: "missing", building: "missing" };
  const one = readPlace(foldPlace(street));
  const other = readPlace(foldPlace(registry));
  if (!one || !other) return unread(street, applicant.building, registry);

  const own = [one.building, foldPlace(applicant.building)].filter(Boolean).join(" ");
  const [a, b] = roomsOutOfNumbers({ ...one, building: own }, other);
  const building = compareBuildings(a.building, b.building);
  const same = sameTown(a, b) && sameNumbers(a.numbers, b.numbers) && a.lot === b.lot;
  if (!same) return { address: "different", building };
  return { address: sameToTheLetter(street, registry) ? "equal" : "notation", building };
}

/** 丸の内1丁目 + 1-1: two numbers that would run together. */
function joined(address: string, street: string): string {
  return /[\d０-９]$/.test(address) && /^[\d０-９]/.test(street)
    ? `${address}-${street}`
    : `${address}${street}`;
}

/** A folded address in parts; null where no municipality is to be made out. */
export function readPlace(folded: string): Place | null {
  const found = findMunicipality(folded);
  if (!found) return null;
  const { prefecture, city } = found;
  const inKyoto = city.startsWith("京都市");
  const { directions, rest } = inKyoto ? splitDirections(found.rest) : { directions: "", rest: found.rest };
  return { prefecture, city, directions, ...readStreet(rest) };
}

/** Where no municipality is to be made out, only the whole text can agree. */
function unread(street: string, building: string, registry: string): { address: Verdict; building: Verdict } {
  const bare = (text: string) => foldPlace(text).replace(/ /g, "");
  if (bare(street) === bare(registry)) return { address: "notation", building: "missing" };
  const whole = bare(`${street} ${building}`) === bare(registry);
  return { address: whole ? "notation" : "different", building: whole ? "notation" : "missing" };
}

function sameTown(one: Place, other: Place): boolean {
  const { prefecture, city, town, directions } = one;
  if (prefecture !== other.prefecture || city !== other.city || town !== other.town) return false;
  return directions === other.directions || !townOccursTwice(city, town);
}

function sameNumbers(one: StreetNumber[], other: StreetNumber[]): boolean {
  if (one.length !== other.length || one.length === 0) return false;
  return one.every(({ value, counter }, at) => {
    const opposite = other[at];
    if (opposite?.value !== value) return false;
    return counter === "" || opposite.counter === "" || counter === opposite.counter;
  });
}

/** 1-4-18-101 is 1-4-18 room 101 where the other side has that very room; else it may be a lot of its own. */
function roomsOutOfNumbers(one: Place, other: Place): [Place, Place] {
  if (one.numbers.length === other.numbers.length + 1) return [withoutRoom(one, other), other];
  if (other.numbers.length === one.numbers.length + 1) return [one, withoutRoom(other, one)];
  return [one, other];
}

function withoutRoom(longer: Place, shorter: Place): Place {
  const room = String(longer.numbers.at(-1)?.value ?? "");
  if (readBuilding(shorter.building).room !== room || readBuilding(longer.building).room !== "")
    return longer;
  return { ...longer, numbers: longer.numbers.slice(0, -1), building: `${longer.building} ${room}`.trim() };
}
