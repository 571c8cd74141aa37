import { foldHyphens, foldWidth } from "./text";

export type ChassisKind = "domestic" | "vin" | "official_stamp";

const LONGEST = 17;

/**
 * 車台番号 as typed: 型式-連番, a 17-character VIN of an import (no I, O, Q; ISO 3779), or a number stamped by the
 * authority (国[01]00001国, since 2009-07). The VIN's check digit is not compulsory outside North America.
 */
export function parseChassisNumber(
  typed: string,
): { ok: true; value: string; kind: ChassisKind } | { ok: false; error: "required" | "format" } {
  const value = foldHyphens(foldWidth(typed)).replace(/\s/g, "").toUpperCase();
  if (value === "") return { ok: false, error: "required" };
  if (value.length <= LONGEST && /^[A-Z][A-Z0-9]{1,8}-\d{4,8}$/.test(value))
    return { ok: true, value, kind: "domestic" };
  if (/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return { ok: true, value, kind: "vin" };
  if (/^国\[\d{2}\]\d{4,6}国$/.test(value)) return { ok: true, value, kind: "official_stamp" };
  return { ok: false, error: "format" };
}
