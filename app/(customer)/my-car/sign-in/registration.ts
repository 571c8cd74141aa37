import * as z from "zod";

/** The registration somebody wants to go on with after the sign-in, as an address names it; null for anything else. */
export const registrationSchema = z.uuid().nullable().catch(null);

/** The sign-in, with the registration that is gone on with afterwards. */
export function signInUrl(registrationId: string | null): string {
  return `/my-car/sign-in${registrationId ? `?registration=${registrationId}` : ""}`;
}
