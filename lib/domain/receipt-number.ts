import { foldHyphens, foldWidth } from "./text";

/** 受付番号: what a request is called by where nobody's name belongs, such as 1A2B-3C4D. The beginning of its id. */
export function receiptNumber(requestId: string): string {
  const digits = requestId.slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The beginning of the ids a typed 受付番号 may mean, or null where it is none. */
export function receiptPrefix(typed: string): string | null {
  const digits = foldHyphens(foldWidth(typed)).replace(/[-\s]/g, "").toLowerCase();
  return /^[0-9a-f]{4,8}$/.test(digits) ? digits : null;
}
