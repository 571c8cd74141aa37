import type * as z from "zod";
import type { Answers } from "@/lib/journey/define";
import { schema, shotOf } from "../capture/schema";

/** That what was read off a photograph was looked at. What it says stays in the browser. */
export { schema };

/** Another photograph has to be looked at again. */
export function holds(answer: z.infer<typeof schema>, answers: Answers): boolean {
  return answer.shot === shotOf(answers);
}
