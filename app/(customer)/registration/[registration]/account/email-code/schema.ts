import * as z from "zod";
import type { Answers } from "@/lib/journey/define";
import type { EmailAnswer } from "../email/schema";

/** The address a right code was entered for. */
export const schema = z.object({ verifiedEmail: z.string() });

/** Another address needs another code. */
export function holds(answer: z.infer<typeof schema>, answers: Answers): boolean {
  return answer.verifiedEmail === (answers["account/email"] as EmailAnswer).email;
}
