import type { CardVault } from "@/lib/ports/card-vault/port";
import { sandboxCardVault } from "@/lib/ports/card-vault/sandbox";
import { stripeCardVault } from "@/lib/ports/card-vault/stripe";

/**
 * The card provider this installation uses: Stripe when there are its keys, else the sandbox, but only when it was
 * asked for by name. There is no silent way from the one to the other.
 * @param env.sandboxes whether the stand-in of that name was asked for
 * @throws Error when there is neither, naming what is missing
 */
export function chooseCardVault(env: {
  STRIPE_SECRET_KEY?: string | undefined;
  STRIPE_WEBHOOK_SECRET?: string | undefined;
  STRIPE_API_URL?: string | undefined;
  CARD_SANDBOX_URL?: string | undefined;
  CARD_SANDBOX_API_URL?: string | undefined;
  CARD_SANDBOX_SECRET?: string | undefined;
  sandboxes: (name: string) => boolean;
}): CardVault {
  const secretKey = env.STRIPE_SECRET_KEY?.trim();
  const webhookSecret = env.STRIPE_WEBHOOK_SECRET?.trim();
  if (secretKey && webhookSecret) {
    return stripeCardVault({ secretKey, webhookSecret, apiUrl: env.STRIPE_API_URL });
  }
  if (secretKey || webhookSecret) {
    throw new Error(
      `${secretKey ? "STRIPE_WEBHOOK_SECRET" : "STRIPE_SECRET_KEY"} is missing beside the other.`,
    );
  }
  if (!env.sandboxes("card-vault")) {
    throw new Error(
      "STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET are missing: the keys of the Stripe account that takes the cards. " +
        "For a demonstration name the sandbox instead: SANDBOXES=card-vault.",
    );
  }
  const url = env.CARD_SANDBOX_API_URL ?? env.CARD_SANDBOX_URL;
  const secret = env.CARD_SANDBOX_SECRET;
  if (!url || !secret)
    throw new Error("CARD_SANDBOX_URL and CARD_SANDBOX_SECRET are missing: npm start sets them.");
  return sandboxCardVault({ url, secret });
}
