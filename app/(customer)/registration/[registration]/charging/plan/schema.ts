import * as z from "zod";
import { orderLineSchema } from "@/lib/domain/order";

/** The one plan that was chosen, with the name and the price it was shown with. */
export const schema = z.object({ lines: z.array(orderLineSchema).length(1) });
export type PlanAnswer = z.infer<typeof schema>;
