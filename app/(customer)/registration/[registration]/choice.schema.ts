import * as z from "zod";

/** 利用申込みをする or 利用申込みをしない. */
export const schema = z.object({ apply: z.enum(["yes", "no"], "required") });
export type ChoiceAnswer = z.infer<typeof schema>;
