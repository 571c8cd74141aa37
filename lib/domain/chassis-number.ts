import type { FieldRule } from "./field-rules";
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
  const value = folded(typed);
  if (value === "") return { ok: false, error: "required" };
  if (value.length <= LONGEST && /^[A-Z][A-Z0-9]{1,8}-\d{4,8}$/.test(value))
    return { ok: true, value, kind: "domestic" };
  if (/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return { ok: true, value, kind: "vin" };
  if (/^国\[\d{2}\]\d{4,6}国$/.test(value)) return { ok: true, value, kind: "official_stamp" };
  return { ok: false, error: "format" };
}

/** 車台番号 of a form field; the error says which part can't be. */
export const chassisRule: FieldRule = (typed) => {
  const parsed = parseChassisNumber(typed);
  if (parsed.ok) return { ok: true, value: parsed.value };
  return { ok: false, error: parsed.error === "required" ? "required" : whatIsWrong(folded(typed)) };
};

function whatIsWrong(value: string): string {
  if (/^[A-Z0-9]{17}$/.test(value)) return "vin-letters";
  const [model = "", serial = "", ...more] = value.split("-");
  if (more.length > 0 || !value.includes("-")) return "format";
  if (model === "") return "model-missing";
  if (serial === "") return "serial-missing";
  if (!/^[A-Z][A-Z0-9]{1,8}$/.test(model)) return "model";
  if (value.length > LONGEST) return "too-long";
  return /[A-Z]/.test(serial) ? "serial-letters" : "serial";
}

/**
 * A whole 車台番号, pasted or scanned, for the boxes of a form: 型式 and 連番, or the one box for numbers without a
 * hyphen. Codes of certificates may carry the emission code before it (DAA-ZVW50-1000000): it is left out, and
 * `unsure` says that the customer has to look.
 *
 * @returns null for what is no chassis number
 */
export function splitChassis(
  text: string,
): { chassisModel: string; chassisSerial: string; chassisWhole: string; unsure: boolean } | null {
  const without = folded(text).replace(/^[A-Z0-9]{2,3}-(?=[A-Z][A-Z0-9]+-\d)/, "");
  const parsed = parseChassisNumber(without);
  if (!parsed.ok) return null;
  const unsure = without !== folded(text);
  if (parsed.kind !== "domestic")
    return { chassisModel: "", chassisSerial: "", chassisWhole: parsed.value, unsure };
  const [chassisModel = "", chassisSerial = ""] = parsed.value.split("-");
  return { chassisModel, chassisSerial, chassisWhole: "", unsure };
}

function folded(typed: string): string {
  return foldHyphens(foldWidth(typed)).replace(/\s/g, "").toUpperCase();
}
