import parsePhoneNumber, { type NumberType } from "libphonenumber-js/max";
import { parsePhoneShape } from "./phone";

export type PhoneKind = "mobile" | "fixed-line" | "voip" | "toll-free" | "other";
export type Phone = { e164: string; national: string; kind: PhoneKind };

const KINDS: Partial<Record<NonNullable<NumberType>, PhoneKind>> = {
  MOBILE: "mobile",
  FIXED_LINE: "fixed-line",
  VOIP: "voip",
  TOLL_FREE: "toll-free",
};

/** A Japanese phone number checked against the numbering plan (libphonenumber's full metadata). Server only. */
export function parsePhone(
  typed: string,
): ({ ok: true } & Phone) | { ok: false; error: "required" | "format" | "foreign" | "unassigned" } {
  const shape = parsePhoneShape(typed);
  if (!shape.ok) return shape;
  const number = parsePhoneNumber(shape.value, "JP");
  if (!number?.isValid() || number.country !== "JP") return { ok: false, error: "unassigned" };
  const type = number.getType();
  return {
    ok: true,
    e164: number.number,
    national: number.formatNational(),
    kind: (type && KINDS[type]) || "other",
  };
}

/** Digits with hyphens where the numbering plan puts them; as they are where it knows none. */
export function formatPhone(digits: string): string {
  return parsePhoneNumber(digits, "JP")?.formatNational() ?? digits;
}
