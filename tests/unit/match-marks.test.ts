import { expect, it } from "vitest";
import { compareAddresses } from "@/lib/domain/matching/address";
import { nameUnits, placeUnits, type Unit } from "@/lib/domain/matching/difference-units";
import { type Marked, markAddresses, markDifferences } from "@/lib/domain/matching/differences";
import { splitPlace } from "@/lib/domain/matching/place-parts";
import { type AddressCase, otherAddress, sameAddress } from "../cases/matching/addresses";
import { otherCorporation } from "../cases/matching/corporations";
import { otherPerson, samePerson } from "../cases/matching/persons";

const lineOf = ([address, street, building]: AddressCase) =>
  `${address}${street}${building ? ` ${building}` : ""}`;
const keysOf = (units: Unit[]) => units.map(({ keys }) => keys.join("")).join("");
const textOf = (side: Marked["one"]) => side.map(({ text }) => text).join("");
const isMarked = ({ one, other }: Marked) => [...one, ...other].some(({ different }) => different);

it("one address or name written in two ways has nothing to mark, for 90 of 100 at least", () => {
  const addresses = sameAddress.map((same) => {
    const [one, other] = [splitPlace(lineOf(same)), splitPlace(same[3])];
    return (
      JSON.stringify(one?.within) === JSON.stringify(other?.within) &&
      keysOf(placeUnits(one?.street ?? "")) === keysOf(placeUnits(other?.street ?? ""))
    );
  });
  const names = samePerson.map(
    ([last, first, , , name]) => keysOf(nameUnits(`${last} ${first}`)) === keysOf(nameUnits(name)),
  );
  for (const found of [addresses, names])
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
});

it.each([
  ...otherAddress.map((other) => {
    const [address, street, building, line] = other;
    const verdicts = compareAddresses({ address, street, building }, line);
    return [lineOf(other), line, markAddresses(lineOf(other), line, verdicts)] as const;
  }),
  ...otherPerson.map(([last, first, , , name]) => {
    const own = `${last} ${first}`;
    return [own, name, markDifferences(own, name, "name")] as const;
  }),
  ...otherCorporation.map(
    ([name, registered]) => [name, registered, markDifferences(name, registered, "corporate-name")] as const,
  ),
])("what tells %s and %s apart is marked, and no text is changed", (own, registered, marked) => {
  expect(isMarked(marked) || own === registered).toBe(true);
  expect([textOf(marked.one), textOf(marked.other)]).toEqual([own, registered]);
});
