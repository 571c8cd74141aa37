import * as z from "zod";

/** In whose name T-Connect is applied for. At the dealer only the user's own is possible (guide 3-1/4-C). */
export const schema = z.object({ contractor: z.enum(["user", "other"], "required") });
export type ContractorAnswer = z.infer<typeof schema>;
