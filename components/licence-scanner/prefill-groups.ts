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

const bare = (text: string) => foldHyphens(foldWidth(text)).replace(/\s/g, "");
