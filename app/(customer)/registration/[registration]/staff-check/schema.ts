import * as z from "zod";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "../journeys/facts";
import { fieldsHash, identityOf } from "../journeys/identity";

/** The recorded check and the digest of the fields it was made on. */
export const schema = z.object({ checkId: z.string(), fieldsHash: z.string(), salt: z.string() });

/** The check is void as soon as one of the fields it was made on reads differently. */
export function holds(answer: z.infer<typeof schema>, answers: Answers, facts: Facts): boolean {
  return fieldsHash(identityOf(answers, facts), answer.salt) === answer.fieldsHash;
}
