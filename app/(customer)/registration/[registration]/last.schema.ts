import * as z from "zod";

/** A screen that no saved answer ends: the last one of a journey, or one that the facts carry on from. */
export const schema = z.never();
