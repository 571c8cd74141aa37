import { redirect } from "next/navigation";
import type { Started } from "@/lib/commands/start-owner";
import { readRegistration } from "@/lib/web/registration-guard";
import { setVisit } from "@/lib/web/visit-cookie";
import { trailOf } from "../registration/[registration]/journeys/journey-of";
import { goToOpenStep } from "../registration/[registration]/proved";
import { stepUrl } from "../registration/[registration]/urls";

/**
 * Gives this browser its way into the registration and goes on with it.
 *
 * @param step where it goes on instead of at the open step, while that may be entered
 */
export async function enter({ visit, registrationId }: Started, step?: string): Promise<never> {
  await setVisit(visit);
  if (!step || !trailOf(await readRegistration(registrationId)).canVisit(step))
    return goToOpenStep(registrationId);
  redirect(stepUrl(registrationId, step));
}
