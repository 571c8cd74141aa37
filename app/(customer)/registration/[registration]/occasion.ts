import type { Occasion } from "@/lib/domain/payment-methods";
import { guardRegistration } from "@/lib/web/registration-guard";
import { factsOf } from "./journeys/facts";

/** Whether a registration is made at the dealer or after delivery: for titles the guide has two of. */
export async function occasionFor(registrationId: string): Promise<Occasion> {
  return factsOf(await guardRegistration(registrationId)).occasion;
}
