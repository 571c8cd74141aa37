import { openServices, type StartedServices } from "@/lib/commands/start-services";
import { readVisitToken, setVisitToken } from "./visit-cookie";

/**
 * Lets the signed-in owner's browser reach the services of a registration, as the link in the approval mail does. For
 * actions only: it may set the visit's cookie.
 *
 * @param accountId whom the sign-in names
 * @returns false where the registration is not this account's, is not approved, or its time is over
 */
export async function reachServices(accountId: string, registrationId: string): Promise<boolean> {
  return keepVisit(await openServices(accountId, registrationId, await readVisitToken()));
}

/** Gives this browser the visit that was opened for it. */
export async function keepVisit(started: StartedServices | null): Promise<boolean> {
  if (started?.newVisitToken) await setVisitToken(started.newVisitToken, started.keepUntil);
  return started !== null;
}
