import Stripe from "stripe";
import type { CardFailure, CardVault, SetupState } from "@/lib/ports/card-vault/port";
import { SystemOutage } from "@/lib/ports/system-outage";

/** Per attempt; the library makes one more after a broken connection or a 5xx. */
const TIMEOUT_MS = 5_000;

const EXPANDED = ["setup_intent", "setup_intent.payment_method"];

/** What tells that a session has come to its end. Nothing else is of interest. */
const ENDS = ["checkout.session.completed", "checkout.session.expired"];

/** Codes of a failed 3-D Secure authentication (docs.stripe.com/error-codes, docs.stripe.com/declines/codes). */
const NOT_AUTHENTICATED = [
  "setup_intent_authentication_failure",
  "authentication_failure",
  "authentication_required",
];

/**
 * Stripe: Checkout in setup mode takes the card on Stripe's page and asks for 3-D Secure whatever the card
 * (docs.stripe.com/payments/checkout/save-and-reuse). A set-up is a Checkout session; a declined customer may try
 * another card there, so that a failure counts only once the session has ended. Stripe ends it after 24 hours.
 * @param secretKey of the account; never leaves this function, nor does a message of the library, which may hold parts
 * @param webhookSecret of the endpoint that gets `checkout.session.completed` and `checkout.session.expired`
 * @param apiUrl another server that answers as Stripe's does
 */
export function stripeCardVault({
  secretKey,
  webhookSecret,
  apiUrl,
  timeoutMs = TIMEOUT_MS,
}: {
  secretKey: string;
  webhookSecret: string;
  apiUrl?: string | undefined;
  timeoutMs?: number;
}): CardVault {
  const stripe = new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(apiUrl ? addressOf(new URL(apiUrl)) : {}),
  });
  const { sessions } = stripe.checkout;

  /** One Stripe customer for each of ours: found where there is one, else made once however often at a time. */
  async function customerOf(customerRef: string): Promise<string> {
    const query = `metadata['customerRef']:'${customerRef.replace(/['\\]/g, "\\$&")}'`;
    const { data } = await stripe.customers.search({ query, limit: 1 });
    if (data[0]) return data[0].id;
    // What was made a moment ago is not found yet; the key, which holds for a day, gives it.
    const idempotencyKey = `customer-${customerRef}`;
    return (await stripe.customers.create({ metadata: { customerRef } }, { idempotencyKey })).id;
  }

  return {
    provider: "stripe",
    async createSetup({ attemptId, customerRef, returnUrl, cancelUrl }) {
      const session = await answered(async () =>
        sessions.create(
          {
            mode: "setup",
            currency: "jpy",
            locale: "ja",
            customer: await customerOf(customerRef),
            client_reference_id: attemptId,
            metadata: { attemptId },
            allowed_payment_method_types: ["card"],
            payment_method_options: { card: { request_three_d_secure: "any" } },
            wallet_options: { link: { display: "never" } },
            success_url: returnUrl,
            cancel_url: cancelUrl,
          },
          { idempotencyKey: `setup-${attemptId}` },
        ),
      );
      if (!session.url) throw new SystemOutage("card vault", "unreadable");
      return { setupId: session.id, redirectUrl: session.url };
    },

    findSetup: (setupId) =>
      answered(async () => stateOf(await sessions.retrieve(setupId, { expand: EXPANDED }))),

    abandonSetup: (setupId) =>
      answered(async () => {
        const session = await sessions.retrieve(setupId, { expand: EXPANDED });
        if (session.status !== "open") return stateOf(session);
        return stateOf(
          await sessions.expire(setupId, { expand: EXPANDED }).catch((error: unknown) => {
            // It ended meanwhile: an ended session is not expired once more.
            if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
            return sessions.retrieve(setupId, { expand: EXPANDED });
          }),
        );
      }),

    async readNotification(rawBody, headers) {
      let event: Stripe.Event;
      try {
        const signature = headers.get("stripe-signature") ?? "";
        event = await stripe.webhooks.constructEventAsync(rawBody, signature, webhookSecret);
      } catch {
        return null;
      }
      if (!ENDS.includes(event.type)) return "ignored";
      const session = event.data.object as Stripe.Checkout.Session;
      const attemptId = session.metadata?.attemptId;
      if (session.mode !== "setup" || !attemptId) return "ignored";
      return { eventId: event.id, attemptId, setupId: session.id };
    },
  };
}

function stateOf(session: Stripe.Checkout.Session): SetupState {
  const intent = session.setup_intent;
  if (typeof intent === "string") throw new SystemOutage("card vault", "unreadable");
  if (intent?.status === "succeeded") return registered(intent.payment_method);
  if (session.status !== "expired") return { status: "pending" };
  const error = intent?.last_setup_error;
  return error ? { status: "failed", reason: reasonOf(error) } : { status: "abandoned" };
}

function registered(method: Stripe.SetupIntent["payment_method"]): SetupState {
  if (!method || typeof method === "string" || !method.card)
    throw new SystemOutage("card vault", "unreadable");
  const { brand, last4, exp_year, exp_month } = method.card;
  const card = { reference: method.id, brand, lastFour: last4, expiryYear: exp_year, expiryMonth: exp_month };
  return { status: "registered", card };
}

function reasonOf(error: Stripe.SetupIntent.LastSetupError): CardFailure {
  const codes = [error.code, error.decline_code].filter((code) => code !== undefined);
  if (codes.some((code) => NOT_AUTHENTICATED.includes(code))) return "authentication-failed";
  if (codes.includes("expired_card")) return "expired-card";
  return codes.includes("card_declined") ? "declined" : "other";
}

/** Stripe's answer, or an outage in our words. */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? outageOf(error) : error;
  }
}

function outageOf(error: Stripe.errors.StripeError): SystemOutage {
  const { errors } = Stripe;
  if (error instanceof errors.StripeConnectionError) {
    const code = (error.detail as { code?: string } | undefined)?.code;
    return code === "ETIMEDOUT"
      ? new SystemOutage("card vault", "timeout")
      : new SystemOutage("card vault", "network", code);
  }
  const code = [error.statusCode, error.code].filter(Boolean).join("/");
  const ours =
    error instanceof errors.StripeAuthenticationError ||
    error instanceof errors.StripePermissionError ||
    error instanceof errors.StripeInvalidRequestError;
  return new SystemOutage("card vault", ours ? "misconfigured" : "refused", code || undefined);
}

function addressOf({ protocol, hostname, port }: URL) {
  const plain = protocol === "http:";
  return {
    protocol: plain ? ("http" as const) : ("https" as const),
    host: hostname,
    port: port || (plain ? 80 : 443),
  };
}
