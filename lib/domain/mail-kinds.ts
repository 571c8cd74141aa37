/** Mails whose code or link has died long before they fail for good: the customer asks for a new one. */
export const SHORT_LIVED_MAILS: readonly string[] = ["email-code", "password-reset"];

/** Whether sending a failed mail again is of use. */
export function mayReplayMail(kind: string): boolean {
  return !SHORT_LIVED_MAILS.includes(kind);
}
