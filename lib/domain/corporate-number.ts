import { foldHyphens, foldWidth } from "./text";

export type CorporateNumberError = "required" | "format" | "check-digit";

/**
 * 法人番号: 13 digits, the first a check digit over the other twelve: 9 − (Σ Pn·Qn mod 9), Pn counted from the right,
 * Qn = 1 for odd n, 2 for even. Source: 国税庁 法人番号の検査用数字の計算 (checkdigit.pdf).
 * Hyphens, spaces, full-width digits and the T of an invoice number are taken. A right check digit proves no existence.
 */
export function parseCorporateNumber(
  typed: string,
): { ok: true; value: string } | { ok: false; error: CorporateNumberError } {
  const bare = foldHyphens(foldWidth(typed)).replace(/[\s-]/g, "").replace(/^T/i, "");
  if (bare === "") return { ok: false, error: "required" };
  if (!/^[1-9]\d{12}$/.test(bare)) return { ok: false, error: "format" };
  let sum = 0;
  for (let n = 1; n <= 12; n++) sum += Number(bare[13 - n]) * (n % 2 === 1 ? 1 : 2);
  return 9 - (sum % 9) === Number(bare[0]) ? { ok: true, value: bare } : { ok: false, error: "check-digit" };
}
