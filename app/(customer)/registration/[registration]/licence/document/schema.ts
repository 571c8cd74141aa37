import * as z from "zod";

/** The identity documents whose front can be read. */
export const DOCUMENTS = ["driver-licence"] as const;

export const schema = z.object({ document: z.enum(DOCUMENTS, "required") });
