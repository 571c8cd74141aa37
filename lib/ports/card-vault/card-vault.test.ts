import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseCardVault } from "@/lib/ports/card-vault/choose";
import { cardVaultContract, newSetup, type Provider } from "@/lib/ports/card-vault/contract";
import { cardPageOrigin } from "@/lib/ports/card-vault/page-origin";
import { sandboxCardVault } from "@/lib/ports/card-vault/sandbox";
import { SECRET, startSandboxStand } from "@/lib/ports/card-vault/sandbox-stand";
import { stripeCardVault } from "@/lib/ports/card-vault/stripe";
import { SECRET_KEY, startStripeStandIn, WEBHOOK_SECRET } from "@/lib/ports/card-vault/stripe-stand-in";
import { SystemOutage } from "@/lib/ports/system-outage";

const outageOf = async (answer: Promise<unknown>) => {
  const error = await answer.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SystemOutage);
  return error as SystemOutage;
};

describe("sandbox", () => {
  let stand: Awaited<ReturnType<typeof startSandboxStand>>;
  beforeAll(async () => {
    stand = await startSandboxStand();
  });
  afterAll(() => stand.stop());

  cardVaultContract(() => stand.provider);

  test("a wrong key is an outage of our making and shows in no error", async () => {
    const vault = sandboxCardVault({ url: stand.url, secret: "another-secret" });
    const outage = await outageOf(vault.createSetup(newSetup()));
    expect(outage).toMatchObject({ reason: "misconfigured", code: "401" });
    expect(`${outage.stack} ${outage.cause} ${JSON.stringify(outage)}`).not.toMatch(/another|127\.0\.0\.1/);
  });

  test("no answer in time, no connection, no sense in the answer", async () => {
    const mute = createServer((request, response) => {
      if (request.url?.endsWith("/nonsense")) response.end("<html>");
    });
    await new Promise<void>((ready) => mute.listen(0, "127.0.0.1", ready));
    const url = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const vault = sandboxCardVault({ url, secret: SECRET, timeoutMs: 200 });
    expect(await outageOf(vault.findSetup("any"))).toMatchObject({ reason: "timeout" });
    expect(await outageOf(vault.findSetup("nonsense"))).toMatchObject({ reason: "unreadable" });
    mute.closeAllConnections();
    await new Promise((closed) => mute.close(closed));
    expect(await outageOf(vault.findSetup("any"))).toMatchObject({ reason: "network" });
  });
});

describe("Stripe", () => {
  let company: Awaited<ReturnType<typeof startStripeStandIn>>;
  const vaultOf = (secretKey = SECRET_KEY, timeoutMs = 2_000) =>
    stripeCardVault({ secretKey, webhookSecret: WEBHOOK_SECRET, apiUrl: company.url, timeoutMs });

  beforeAll(async () => {
    company = await startStripeStandIn();
  });
  afterAll(() => company.stop());

  cardVaultContract(
    (): Provider => ({
      vault: vaultOf(),
      enterCard: async ({ setupId }, outcome) => company.enterCard(setupId, outcome),
      timeOut: async (setupId) => company.expire(setupId),
      notification: async (attemptId) => {
        const rawBody = company.events.find((event) => event.includes(`"${attemptId}"`)) ?? "";
        return { rawBody, headers: company.sign(rawBody, 0) };
      },
      sign: company.sign,
      down: async (on) => {
        company.state.down = on;
      },
    }),
  );

  test("asks for a card in yen with 3-D Secure, in Japanese, and sends nothing of the person", async () => {
    const attempt = newSetup();
    await vaultOf().createSetup(attempt);
    const { method, path, fields } = company.asked.at(-1) ?? { fields: {} };
    expect([method, path]).toEqual(["POST", "/v1/checkout/sessions"]);
    expect(fields).toEqual({
      mode: "setup",
      currency: "jpy",
      locale: "ja",
      customer: company.customers.at(-1)?.id,
      client_reference_id: attempt.attemptId,
      "metadata[attemptId]": attempt.attemptId,
      "allowed_payment_method_types[0]": "card",
      "payment_method_options[card][request_three_d_secure]": "any",
      "wallet_options[link][display]": "never",
      success_url: attempt.returnUrl,
      cancel_url: attempt.cancelUrl,
    });
    expect(company.customers.at(-1)?.fields).toEqual({ "metadata[customerRef]": attempt.customerRef });
  });

  test("one customer of ours is one of theirs, also for two attempts at a time", async () => {
    const before = company.customers.length;
    const customerRef = "the-same";
    await Promise.all([1, 2].map(() => vaultOf().createSetup(newSetup({ customerRef }))));
    await vaultOf().createSetup(newSetup({ customerRef }));
    expect(company.customers.length).toBe(before + 1);
  });

  test("a declined customer may take another card on Stripe's page", async () => {
    const { setupId } = await vaultOf().createSetup(newSetup());
    company.enterCard(setupId, "declined");
    expect(await vaultOf().findSetup(setupId)).toEqual({ status: "pending" });
    company.enterCard(setupId, "frictionless");
    expect(await vaultOf().findSetup(setupId)).toMatchObject({ status: "registered" });
  });

  test("a card that went through while we were giving up counts", async () => {
    const { setupId } = await vaultOf().createSetup(newSetup());
    const open = { id: setupId, object: "checkout.session", status: "open", setup_intent: null };
    company.next({ status: 200, body: open });
    company.enterCard(setupId, "frictionless");
    expect(await vaultOf().abandonSetup(setupId)).toMatchObject({ status: "registered" });
  });

  test("another system's sessions on the same account are none of ours", async () => {
    const object = { id: "cs_other", object: "checkout.session", mode: "payment", metadata: {} };
    const body = JSON.stringify({
      id: "evt_other",
      object: "event",
      type: "checkout.session.completed",
      data: { object },
    });
    expect(await vaultOf().readNotification(body, company.sign(body, 0))).toBe("ignored");
  });

  test("tries once more after a broken connection", async () => {
    const { setupId } = await vaultOf().createSetup(newSetup());
    company.next("hang-up");
    expect(await vaultOf().findSetup(setupId)).toEqual({ status: "pending" });
  });

  test("no answer in time, a wrong key, another account's limits: outages that give no key away", async () => {
    company.next("hang", "hang");
    const outages = [
      await outageOf(vaultOf(SECRET_KEY, 100).findSetup("cs_test_1")),
      await outageOf(vaultOf("sk_test_wrong").findSetup("cs_test_1")),
    ];
    company.next(...Array(3).fill({ status: 429, body: { error: { type: "invalid_request_error" } } }));
    outages.push(await outageOf(vaultOf().findSetup("cs_test_1")));
    expect(outages).toMatchObject([
      { reason: "timeout" },
      { reason: "misconfigured", code: "401" },
      { reason: "refused", code: "429" },
    ]);
    for (const outage of outages)
      expect(`${outage.stack} ${outage.cause} ${JSON.stringify(outage)}`).not.toMatch(/sk_test|127\.0\.0\.1/);
  });
});

describe("choice", () => {
  const keys = { STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET };
  const sandbox = { CARD_SANDBOX_API_URL: "http://127.0.0.1:1", CARD_SANDBOX_SECRET: SECRET };

  test("with its keys, Stripe; without them, only the sandbox that was asked for", async () => {
    const signed = { ...keys, STRIPE_API_URL: "http://127.0.0.1:1", ...sandbox, sandboxes: () => true };
    const event = JSON.stringify({ id: "evt", object: "event", type: "payout.paid", data: { object: {} } });
    const stripe = await startStripeStandIn();
    expect(await chooseCardVault(signed).readNotification(event, stripe.sign(event, 0))).toBe("ignored");
    const stood = chooseCardVault({ ...sandbox, sandboxes: (name) => name === "card-vault" });
    expect(await stood.readNotification(event, stripe.sign(event, 0))).toBeNull();
    await stripe.stop();
  });

  test("never the sandbox in silence, never half of the keys", () => {
    const none = () => false;
    expect(() => chooseCardVault({ ...sandbox, sandboxes: none })).toThrow("STRIPE_SECRET_KEY and");
    const half = { STRIPE_SECRET_KEY: SECRET_KEY, ...sandbox, sandboxes: () => true };
    expect(() => chooseCardVault(half)).toThrow("STRIPE_WEBHOOK_SECRET is missing");
  });

  test("the page the browser is sent to is the provider's", () => {
    const CARD_SANDBOX_URL = "http://127.0.0.1:3002";
    expect(cardPageOrigin({ ...keys, CARD_SANDBOX_URL })).toBe("https://checkout.stripe.com");
    expect(cardPageOrigin({ ...keys, STRIPE_CHECKOUT_ORIGIN: "https://pay.example.jp/" })).toBe(
      "https://pay.example.jp",
    );
    expect(cardPageOrigin({ CARD_SANDBOX_URL: `${CARD_SANDBOX_URL}/setups` })).toBe(CARD_SANDBOX_URL);
    expect(cardPageOrigin({})).toBeNull();
  });
});
