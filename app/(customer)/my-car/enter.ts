import type { Started } from "@/lib/commands/start-owner";
import { setVisit } from "@/lib/web/visit-cookie";
import { goToOpenStep } from "../registration/[registration]/proved";

/** Gives this browser its way into the registration and goes on with it. */
export async function enter(started: Started): Promise<never> {
  await setVisit(started.visit);
  return goToOpenStep(started.registrationId);
}
