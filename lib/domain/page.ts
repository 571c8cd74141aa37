/** A part of a long list: which one, and what it takes and skips of the whole. */
export type Page = { number: number; take: number; skip: number };

/** How many rows a page has. */
export const PAGE_SIZE = 50;

/**
 * The page an address asks for; the first where it asks for none that can be.
 *
 * @param asked the `page` of the address
 */
export function pageOf(asked: unknown, size = PAGE_SIZE): Page {
  const number = typeof asked === "string" && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
  return { number, take: size, skip: (number - 1) * size };
}
