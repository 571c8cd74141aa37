import * as z from "zod";

/** Whether the customer wants the newsletter. Nobody has to. */
export const schema = z.object({ subscribed: z.boolean() });
export type NewsletterAnswer = z.infer<typeof schema>;
