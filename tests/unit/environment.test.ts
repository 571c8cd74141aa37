import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cardSandboxWanted, completeEnvironment } from "@/scripts/environment.mjs";

const DATA_DIR = mkdtempSync(path.join(tmpdir(), "environment-"));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const stripe = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };
const production = {
  NODE_ENV: "production",
  DATA_DIR,
  DATABASE_URL: "postgresql://127.0.0.1/none",
  SMTP_URL: "smtp://127.0.0.1",
  APP_URL: "https://enrolment.example",
  NEXTAUTH_SECRET: "x".repeat(32),
  DATA_KEYS: "1:…",
  LOOKUP_KEY: "…",
  VEHICLE_REGISTRY_URL: "https://registry.example",
  VEHICLE_REGISTRY_KEY: "k",
  TELEMATICS_URL: "https://telematics.example",
  TELEMATICS_KEY: "k",
};

describe("who takes the cards", () => {
  test("the demo: the sandbox, two ports further, under another name so that no cookie of ours gets there", () => {
    const env = completeEnvironment({ DATA_DIR, PORT: "4000" });
    expect(cardSandboxWanted(env)).toBe(true);
    expect(env).toMatchObject({
      APP_URL: "http://localhost:4000",
      CARD_SANDBOX_URL: "http://127.0.0.1:4002",
      CARD_SANDBOX_API_URL: "http://127.0.0.1:4002",
      CARD_SANDBOX_WEBHOOK_URL: "http://127.0.0.1:4000/api/payment/webhook",
    });
    expect(env.CARD_SANDBOX_SECRET).toMatch(/^[\w-]{43}$/);
    expect(completeEnvironment({ DATA_DIR }).CARD_SANDBOX_SECRET).toBe(env.CARD_SANDBOX_SECRET);
  });

  test("an address of the operator's own, and its port", () => {
    const given = { DATA_DIR, APP_URL: "http://192.0.2.1:3000", CARD_SANDBOX_PORT: "4100" };
    expect(completeEnvironment(given).CARD_SANDBOX_URL).toBe("http://192.0.2.1:4100");
    const proxied = { ...given, CARD_SANDBOX_URL: "https://cards.example/" };
    expect(completeEnvironment(proxied).CARD_SANDBOX_URL).toBe("https://cards.example");
    expect(() => completeEnvironment({ DATA_DIR, PORT: "65535" })).toThrow("CARD_SANDBOX_PORT");
  });

  test("production: Stripe, or the sandbox by name; without either the start says what is missing", () => {
    expect(() => completeEnvironment(production)).toThrow(
      "STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET are not set.",
    );
    const taken = completeEnvironment({ ...production, ...stripe, SANDBOXES: "card-vault" });
    expect(cardSandboxWanted(taken)).toBe(false);
    expect(taken.CARD_SANDBOX_URL).toBeUndefined();
    const staging = completeEnvironment({ ...production, SANDBOXES: "card-vault" });
    expect(cardSandboxWanted(staging)).toBe(true);
  });

  test("half of the keys is a mistake wherever it is made", () => {
    for (const env of [{ DATA_DIR }, production])
      expect(() => completeEnvironment({ ...env, STRIPE_SECRET_KEY: "sk_test_1" })).toThrow(
        "STRIPE_WEBHOOK_SECRET is not set, but STRIPE_SECRET_KEY is.",
      );
  });
});
