import * as z from "zod";
import type { CatalogueItem } from "./catalogue";

/** One item of an order, with the name and the price it was shown with: an application keeps these for good. */
export const orderLineSchema = z.object({
  code: z.string(),
  kind: z.enum(["basic", "option", "plan"]),
  name: z.string(),
  yenPerMonth: z.int().nonnegative(),
  priceNote: z.string().nullable(),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** An item as a line of an order. */
export function orderLine({ code, kind, name, yenPerMonth, priceNote }: CatalogueItem): OrderLine {
  return { code, kind, name, yenPerMonth, priceNote };
}

/** What the lines come to by the month, in yen including tax. */
export function monthlyTotal(lines: readonly Pick<OrderLine, "yenPerMonth">[]): number {
  return lines.reduce((total, { yenPerMonth }) => total + yenPerMonth, 0);
}

/** Whether an order costs anything: a chosen option with a price, or a plan, which also bills by use. */
export function somethingPaid(lines: readonly OrderLine[]): boolean {
  return lines.some(({ kind, yenPerMonth }) => kind === "plan" || (kind === "option" && yenPerMonth > 0));
}

/** Whether an order shown earlier still stands: every line is offered with the same name and price. */
export function stillOffered(lines: readonly OrderLine[], offered: readonly CatalogueItem[]): boolean {
  return lines.every((line) => {
    const item = offered.find(({ code }) => code === line.code);
    return (
      item !== undefined &&
      item.name === line.name &&
      item.yenPerMonth === line.yenPerMonth &&
      item.priceNote === line.priceNote
    );
  });
}
