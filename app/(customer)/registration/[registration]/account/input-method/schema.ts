import * as z from "zod";

export const schema = z.object({ method: z.enum(["camera", "typing"], "required") });
export type InputMethodAnswer = z.infer<typeof schema>;
