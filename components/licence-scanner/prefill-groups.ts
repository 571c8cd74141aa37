import type { Prefill, PrefilledField, PrefillSource } from "@/lib/domain/licence-prefill";
import { foldHyphens, foldWidth } from "@/lib/domain/text";
import { fieldNames } from "./read.ja";

export type Group = { label: string; fields: readonly PrefilledField[] };

/** What a customer takes over together or not at all. */
export const groups: readonly Group[] = [
  { label: fieldNames.name, fields: ["lastName", "firstName", "lastNameKana", "firstNameKana"] },
  { label: fieldNames.birthDate, fields: ["birthYear", "birthMonth", "birthDay"] },
  { label: fieldNames.address, fields: ["postalCode", "address", "street", "building"] },
];

/**
 * The groups a reading may fill by itself: nothing stands there, or what an earlier photograph put there and nobody
 * touched.
 */
export function freeGroups(
  prefill: Prefill,
  getValue: (name: string) => string,
  sources: Partial<Record<string, PrefillSource>>,
): readonly Group[] {
  return groups.filter(
    ({ fields }) =>
      fields.some((name) => prefill[name]) &&
      fields.every((name) => getValue(name) === "" || sources[name] !== undefined),
  );
}

/** The groups in which the licence says something else than the form; what was only concluded does not count. */
export function differingGroups(prefill: Prefill, getValue: (name: string) => string): readonly Group[] {
  return groups.filter(({ fields }) =>
    fields.some((name) => {
      const read = prefill[name];
      return read !== undefined && read.source !== "proposed" && bare(read.value) !== bare(getValue(name));
    }),
  );
}

/** What no licence prints, and the field it is concluded from. */
const concludedFrom: Partial<Record<PrefilledField, PrefilledField>> = {
  lastNameKana: "lastName",
  firstNameKana: "firstName",
  postalCode: "address",
};

/**
 * The fields of these groups a reading changes. A conclusion that stands in the form stays while what it follows from
 * stays: the customer's own kana and postal code are better than a proposal, or than none.
 */
export function fieldsToFill(
  filled: readonly Group[],
  prefill: Prefill,
  getValue: (name: string) => string,
): readonly PrefilledField[] {
  return filled
    .flatMap(({ fields }) => fields)
    .filter((name) => {
      const basis = concludedFrom[name];
      if (!basis || getValue(name) === "") return true;
      return bare(prefill[basis]?.value ?? "") !== bare(getValue(basis));
    });
}

const bare = (text: string) => foldHyphens(foldWidth(text)).replace(/\s/g, "");
