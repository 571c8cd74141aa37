/**
 * Where the customer's browser goes to enter the card. Pages that lead there name it in their policy's form-action:
 * browsers hold a form's redirect against it, too.
 * @returns an origin, or null when this installation takes no cards
 */
export function cardPageOrigin(env: Record<string, string | undefined>): string | null {
  const url = env.STRIPE_SECRET_KEY
    ? env.STRIPE_CHECKOUT_ORIGIN || "https://checkout.stripe.com"
    : env.CARD_SANDBOX_URL;
  return url && URL.canParse(url) ? new URL(url).origin : null;
}
