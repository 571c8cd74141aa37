import * as z from "zod";

export const schema = z.object({ kind: z.enum(["individual", "corporate"], "required") });
export type KindAnswer = z.infer<typeof schema>;
