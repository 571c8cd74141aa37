import { env } from "./env";

/** What a QR's token opens: the dealer's for the buyer, the buyer's for the user. */
export function startUrl(token: string): string {
  return `${env().APP_URL}/start/${token}`;
}

/** Where everything after delivery begins. */
export function afterDeliveryUrl(): string {
  return `${env().APP_URL}/after-delivery`;
}

/** マイカー情報: where an owner sees how far the request is, and puts right what was asked back. */
export function myCarUrl(): string {
  return `${env().APP_URL}/my-car`;
}

/** Where the payment provider sends a customer back to. The address decides nothing: the provider is asked. */
export function cardReturnUrl(registrationId: string, way: "return" | "cancel"): string {
  return `${env().APP_URL}/registration/${registrationId}/payment/${way}`;
}
