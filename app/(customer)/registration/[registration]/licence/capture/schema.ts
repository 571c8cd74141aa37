import * as z from "zod";
import type { Answers } from "@/lib/journey/define";

/**
 * That a photograph was read: `shot` is a random name the browser gives each reading, and all the server ever learns
 * of it. The later answers carry it on, so that another photograph asks them again.
 */
export const schema = z.object({ shot: z.uuid("required") });
export type CaptureAnswer = z.infer<typeof schema>;

/** The photograph on the customer's path, or undefined where the customer types. */
export function shotOf(answers: Answers): string | undefined {
  return (answers["licence/capture"] as CaptureAnswer | undefined)?.shot;
}
