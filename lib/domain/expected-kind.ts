import type { PartyKind } from "./party";

export type KindRefusal = `needs-${PartyKind}`;

/**
 * Why a party of this kind is not the one the vehicle's papers will name (guide, FAQ of section 2: individuals and
 * corporations need an account each), or null where it may be.
 *
 * @param expected what the dealer knows beforehand; null where nothing
 */
export function kindRefusal(expected: PartyKind | null, kind: PartyKind | undefined): KindRefusal | null {
  return expected === null || expected === kind ? null : `needs-${expected}`;
}
