import * as z from "zod";
import { paymentMethods } from "@/lib/domain/payment-methods";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "../../journeys/facts";

/** How the services are to be paid. */
export const schema = z.object({ method: z.enum(["credit_card", "bank_transfer", "invoice"], "required") });
export type MethodAnswer = z.infer<typeof schema>;

/** The method has to be one of those offered here: by the occasion and the kind of customer. */
export function holds({ method }: MethodAnswer, _answers: Answers, { occasion, account }: Facts): boolean {
  return account !== null && paymentMethods(occasion, account.identity.kind).includes(method);
}
