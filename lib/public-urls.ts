import { env } from "./env";

/** What a QR's token opens: the dealer's for the buyer, the buyer's for the user. */
export function startUrl(token: string): string {
  return `${env().APP_URL}/start/${token}`;
}

/** Where everything after delivery begins. */
export function afterDeliveryUrl(): string {
  return `${env().APP_URL}/after-delivery`;
}
