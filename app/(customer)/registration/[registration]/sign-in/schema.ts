import * as z from "zod";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "../journeys/facts";

export const schema = z.discriminatedUnion("way", [
  z.object({ way: z.literal("account"), accountId: z.string() }),
  z.object({ way: z.literal("new") }),
]);

export type SignInAnswer = z.infer<typeof schema>;

/** A sign-in counts for the account the registration is bound to, no other. */
export function holds(answer: SignInAnswer, _answers: Answers, facts: Facts): boolean {
  return answer.way === "new" || answer.accountId === facts.account?.id;
}
