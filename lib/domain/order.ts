import * as z from "zod";
import type { CatalogueItem, OneOff } from "./catalogue";

/** One item of an order, with the name and the price it was shown with: an application keeps these for good. */
export const orderLineSchema = z.object({
  code: z.string(),
  kind: z.enum(["basic", "option", "plan"]),
  name: z.string(),
  yenPerMonth: z.int().nonnegative(),
  priceNote: z.string().nullable(),
  /** Orders from before the fees had a place of their own name them in the note. */
  oneOff: z.object({ name: z.string(), yen: z.int().positive() }).nullable().default(null),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** An item as a line of an order. */
export function orderLine({ code, kind, name, yenPerMonth, priceNote, oneOff }: CatalogueItem): OrderLine {
  return { code, kind, name, yenPerMonth, priceNote, oneOff };
}

/** What the lines come to by the month, in yen including tax. */
export function monthlyTotal(lines: readonly Pick<OrderLine, "yenPerMonth">[]): number {
  return lines.reduce((total, { yenPerMonth }) => total + yenPerMonth, 0);
}

/** The fees of the lines that are charged once. */
export function oneOffs(lines: readonly Pick<OrderLine, "oneOff">[]): OneOff[] {
  return lines.flatMap(({ oneOff }) => oneOff ?? []);
}

/** What the lines come to once, in yen including tax. */
export function oneOffTotal(lines: readonly Pick<OrderLine, "oneOff">[]): number {
  return oneOffs(lines).reduce((total, { yen }) => total + yen, 0);
}

/** Whether an order costs anything: a chosen option with a price, or a plan, which also bills by use. */
export function somethingPaid(lines: readonly OrderLine[]): boolean {
  return lines.some(({ kind, yenPerMonth }) => kind === "plan" || (kind === "option" && yenPerMonth > 0));
}

/** Whether an order shown earlier still stands: every line is offered with the same name and prices. */
export function stillOffered(lines: readonly OrderLine[], offered: readonly CatalogueItem[]): boolean {
  return lines.every((line) => {
    const item = offered.find(({ code }) => code === line.code);
    return (
      item !== undefined &&
      item.name === line.name &&
      item.yenPerMonth === line.yenPerMonth &&
      item.priceNote === line.priceNote &&
      item.oneOff?.name === line.oneOff?.name &&
      item.oneOff?.yen === line.oneOff?.yen
    );
  });
}
