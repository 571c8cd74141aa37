import type { RegistrationView, Role } from "@/lib/data/registrations";
import type { Journey } from "@/lib/journey/define";
import { type Trail, walk } from "@/lib/journey/walk";
import { buyer } from "./buyer";
import { type Facts, factsOf } from "./facts";

const journeys: Partial<Record<Role, Journey<Facts>>> = { buyer };

/** The journey of a role. */
export function journeyOf(role: Role): Journey<Facts> {
  const journey = journeys[role];
  if (!journey) throw new Error(`no journey for the role ${role}`);
  return journey;
}

/** Where a registration stands; `answer` puts one more answer in place of what is saved. */
export function trailOf(view: RegistrationView, answer?: { step: string; value: unknown }): Trail {
  const saved = answer ? { ...view.saved, [answer.step]: answer.value } : view.saved;
  return walk(journeyOf(view.role), saved, factsOf(view));
}
