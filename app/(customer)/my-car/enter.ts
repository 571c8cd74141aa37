import type { Started } from "@/lib/commands/start-owner";
import { setVisitToken } from "@/lib/web/visit-cookie";
import { goToOpenStep } from "../registration/[registration]/proved";

/** Gives this browser its way into the registration and goes on with it. */
export async function enter(started: Started): Promise<never> {
  await setVisitToken(started.visitToken, started.expires);
  return goToOpenStep(started.registrationId);
}
