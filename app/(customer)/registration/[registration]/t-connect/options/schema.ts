import * as z from "zod";
import { orderLineSchema } from "@/lib/domain/order";

/** The basic services and the chosen options, with the names and prices they were shown with. */
export const schema = z.object({ lines: z.array(orderLineSchema) });
export type OptionsAnswer = z.infer<typeof schema>;

/** The field of an option's box. */
export function optionField(code: string): string {
  return `option-${code}`;
}
