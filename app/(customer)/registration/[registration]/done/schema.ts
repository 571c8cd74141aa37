import * as z from "zod";

/** The last screen of the section is left for the next stage, never answered. */
export const schema = z.never();
