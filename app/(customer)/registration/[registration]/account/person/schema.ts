import * as z from "zod";
import { shapeOf } from "@/lib/domain/form-schema";
import { loginRules } from "@/lib/domain/party-rules";
import { personSchema, personShape } from "@/lib/domain/party-schema";
import type { Answers } from "@/lib/journey/define";
import { shotOf } from "../../licence/capture/schema";

/** The photograph the form was filled from, where there was one. */
const shotShape = { shot: z.string().optional() };

/** お客さま情報 with the sign-in data of the same page; of the password only its hash. */
export const schema = z.object({
  ...personShape,
  passwordHash: z.string().min(1),
  ...shapeOf(loginRules),
  ...shotShape,
});
/** Where the sign-in data have a page of their own. */
export const personOnly = personSchema.extend(shotShape);
export type PersonAnswer = z.infer<typeof schema>;

/** Another photograph brings the customer here again, to take over what it says or not. */
export function holds(answer: PersonAnswer, answers: Answers): boolean {
  const shot = shotOf(answers);
  return shot === undefined || answer.shot === shot;
}
