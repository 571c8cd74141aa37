import { foldHyphens, foldWidth } from "./text";

/** 郵便番号 as typed, to seven digits. */
export function parsePostalCode(
  typed: string,
): { ok: true; value: string } | { ok: false; error: "required" | "format" } {
  const bare = foldHyphens(foldWidth(typed)).replace(/[〒\s]/g, "");
  if (bare === "") return { ok: false, error: "required" };
  return /^\d{3}-?\d{4}$/.test(bare)
    ? { ok: true, value: bare.replace("-", "") }
    : { ok: false, error: "format" };
}

/** Seven digits as NNN-NNNN. */
export function formatPostalCode(digits: string): string {
  return digits.replace(/^(\d{3})(\d{4})$/, "$1-$2");
}
