import * as z from "zod";

/** Whether the user's name on the vehicle's papers is the buyer's. */
export const schema = z.object({ name: z.enum(["same", "different"], "required") });
export type NameAnswer = z.infer<typeof schema>;
