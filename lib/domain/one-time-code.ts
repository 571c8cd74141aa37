/** A one-time or check code as typed: full-width digits, spaces and hyphens are taken. */
export function parseCode(
  typed: string,
  digits: number,
): { ok: true; value: string } | { ok: false; error: "required" | "format" } {
  const value = typed.normalize("NFKC").replace(/[\s\-‐‑–—−ー]/g, "");
  if (value === "") return { ok: false, error: "required" };
  return value.length === digits && /^\d+$/.test(value)
    ? { ok: true, value }
    : { ok: false, error: "format" };
}
