/** The context a draft is sealed under: its row. */
export function draftContext(registrationId: string, step: string): string {
  return `draft:${registrationId}:${step}`;
}

/** The context an account's identity is sealed under. */
export function identityContext(accountId: string): string {
  return `account-identity:${accountId}`;
}
