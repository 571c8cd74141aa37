import * as z from "zod";

/** Whether the user is at the dealer, with an own phone. */
export const schema = z.object({ present: z.enum(["yes", "no"], "required") });
export type PresenceAnswer = z.infer<typeof schema>;
