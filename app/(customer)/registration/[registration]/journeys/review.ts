import * as z from "zod";
import type { Service } from "@/lib/domain/catalogue";
import type { Answers } from "@/lib/journey/define";
import type { Facts } from "./facts";
import { orderDigest } from "./orders";

const schema = z.object({ order: z.string() });

/** A review holds as long as the order reads the same. */
export function reviewOf(service: Service) {
  return {
    schema,
    holds: (answer: z.infer<typeof schema>, answers: Answers, facts: Facts) =>
      answer.order === orderDigest(service, answers, facts),
  };
}
