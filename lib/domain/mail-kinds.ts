/** Every mail a customer may get. */
export const MAIL_KINDS = [
  "email-code",
  "already-registered",
  "password-reset",
  "buyer-registered",
  "user-registered",
  "user-put-off",
  "application-accepted",
  "owner-request-received",
  "owner-request-approved",
  "owner-request-refused",
  "owner-request-asked-back",
  "owner-ended",
  "line-opened",
  "line-failed",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Mails whose code or link has died long before they fail for good: the customer asks for a new one. */
export const SHORT_LIVED_MAILS: readonly MailKind[] = ["email-code", "password-reset"];

/** Whether sending a failed mail again is of use. */
export function mayReplayMail(kind: MailKind): boolean {
  return !SHORT_LIVED_MAILS.includes(kind);
}
