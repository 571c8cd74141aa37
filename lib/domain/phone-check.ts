import type { PartyKind } from "./party";
import { parsePhone } from "./phone-metadata";

/**
 * The check of phone numbers that needs the numbering plan: the browser knows shapes only.
 *
 * @returns errors by field, or null where both numbers exist in the plan
 */
export function phoneErrors(
  phones: { contactPhone: string; mobilePhone: string },
  kind: PartyKind,
): Record<string, string> | null {
  const errors: Record<string, string> = {};
  const contact = parsePhone(phones.contactPhone);
  if (!contact.ok) errors.contactPhone = contact.error;
  else if (contact.kind === "toll-free" && kind === "individual") errors.contactPhone = "toll-free";
  const mobile = parsePhone(phones.mobilePhone);
  if (!mobile.ok) errors.mobilePhone = mobile.error;
  else if (mobile.kind !== "mobile") errors.mobilePhone = "not-mobile";
  return Object.keys(errors).length > 0 ? errors : null;
}
