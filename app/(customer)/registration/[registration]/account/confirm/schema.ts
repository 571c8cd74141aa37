import * as z from "zod";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "../../journeys/facts";

/** The revision of the account's identity that was confirmed. */
export const schema = z.object({ identityRevision: z.number() });

/** A confirmation of older data does not count for changed data. */
export function holds(answer: z.infer<typeof schema>, _answers: Answers, facts: Facts): boolean {
  return answer.identityRevision === facts.account?.identityRevision;
}
