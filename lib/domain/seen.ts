import * as z from "zod";

/** The answer of a step that only has to be read and left with its button. */
export const seenSchema = z.object({ seen: z.literal(true) });
export const seenAnswer = { seen: true } as const;
