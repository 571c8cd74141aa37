/** Why a customer was sent on from a screen that can't be entered. */
export type Notice = "not-yet" | "settled" | "taken-elsewhere";

/** The stage overview. */
export function overviewUrl(registrationId: string): string {
  return `/registration/${registrationId}`;
}

/** Where a browser proves whose registration it wants to see. */
export function doorUrl(registrationId: string): string {
  return `/registration/${registrationId}/door`;
}

/** The screen of a step; the overview where none is open. */
export function stepUrl(registrationId: string, step: string | null, notice?: Notice): string {
  const url = step ? `${overviewUrl(registrationId)}/${step}` : overviewUrl(registrationId);
  return notice ? `${url}?notice=${notice}` : url;
}

/** Where the buyer asks to register the user another way. */
export function changeUserUrl(registrationId: string): string {
  return `${overviewUrl(registrationId)}/change-user`;
}

/** The event stream that tells a phone that its contract moved. */
export function eventsUrl(registrationId: string): string {
  return `${overviewUrl(registrationId)}/events`;
}

/** The screen that waits for the provider to say what became of a card. */
export function waitingUrl(registrationId: string): string {
  return `${stepUrl(registrationId, "payment/card")}?waiting=yes`;
}
