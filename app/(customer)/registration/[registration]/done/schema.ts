import * as z from "zod/mini";

/** The last screen of the section is left for the next stage, never answered. */
export const schema = z.never();
