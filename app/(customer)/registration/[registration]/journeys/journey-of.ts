import type { RegistrationView } from "@/lib/data/registrations";
import type { Journey } from "@/lib/journey/define";
import { type Trail, walk } from "@/lib/journey/walk";
import { buyer } from "./buyer";
import { type Facts, factsOf } from "./facts";
import { ownerServices } from "./owner-services";
import { sameNameUser, user } from "./user";

/** The journey a registration takes: its role's, and the short one of a user who is the buyer. */
export function journeyOf({
  role,
  sameName,
  request,
}: Pick<RegistrationView, "role" | "sameName" | "request">): Journey<Facts> {
  if (role === "buyer") return buyer;
  if (role === "user") return sameName ? sameNameUser : user;
  if (request?.state === "approved") return ownerServices;
  throw new Error(`no journey for the role ${role satisfies "owner"}`);
}

/** Where a registration stands; `answer` puts one more answer in place of what is saved. */
export function trailOf(view: RegistrationView, answer?: { step: string; value: unknown }): Trail {
  const saved = answer ? { ...view.saved, [answer.step]: answer.value } : view.saved;
  return walk(journeyOf(view), saved, factsOf(view));
}
