import { foldHyphens, foldWidth } from "./text";

export type PhoneShapeError = "required" | "format" | "foreign";

/**
 * A Japanese phone number by its shape: ten or eleven digits from 0. Accepts every hyphen, bracket, space and full-
 * width digit, and +81, also without its plus as telephones fill it in. Whether the number exists in the plan is for
 * phone-metadata.ts, which browsers need not load.
 */
export function parsePhoneShape(
  typed: string,
): { ok: true; value: string } | { ok: false; error: PhoneShapeError } {
  const bare = foldHyphens(foldWidth(typed)).replace(/[\s().\-・]/g, "");
  if (bare === "") return { ok: false, error: "required" };
  const national = bare.replace(/^(?:(?:\+|00|010)81|81(?=0?[1-9]\d{8,9}$))(?:0(?=\d{9}))?/, "0");
  if (/^(?:\+|00)/.test(national)) return { ok: false, error: "foreign" };
  return /^0\d{9,10}$/.test(national) ? { ok: true, value: national } : { ok: false, error: "format" };
}

/** 060, 070, 080 and 090 numbers; 0800 is toll-free. Source: 総務省 電気通信番号計画 (060 since 2024-12-20). */
export function isMobileShape(digits: string): boolean {
  return /^0[6-9]0[1-9]\d{7}$/.test(digits);
}
