import { beforeEach, describe, expect, it, vi } from "vitest";
import { completeEnvironment } from "../../scripts/environment.mjs";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://nowhere",
  SMTP_URL: "smtp://nowhere",
  APP_URL: "https://enrolment.example",
  NEXTAUTH_SECRET: "x".repeat(40),
  DATA_KEYS: `1:${Buffer.alloc(32, 1).toString("base64")}`,
  LOOKUP_KEY: Buffer.alloc(32, 9).toString("base64"),
  STRIPE_SECRET_KEY: "sk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
};
const systems = {
  VEHICLE_REGISTRY_URL: "https://registry.example",
  VEHICLE_REGISTRY_KEY: "k",
  TELEMATICS_URL: "https://telematics.example",
  TELEMATICS_KEY: "k",
};

/** What a server process makes of its environment. */
async function serverEnvironment(given: Record<string, string>) {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries({ SANDBOXES: "", ...given })) vi.stubEnv(name, value);
  const { env } = await import("@/lib/env");
  return env();
}

beforeEach(() => vi.unstubAllEnvs());

describe("in production mode", () => {
  it("an outside system that is not set stops the start, by name", async () => {
    const { TELEMATICS_KEY: _, ...rest } = systems;
    expect(() => completeEnvironment({ ...production, ...rest })).toThrow("TELEMATICS_KEY is not set");
    expect(() => completeEnvironment(production)).toThrow(
      "VEHICLE_REGISTRY_URL, VEHICLE_REGISTRY_KEY, TELEMATICS_URL, TELEMATICS_KEY are not set",
    );
    await expect(serverEnvironment({ ...production, ...rest })).rejects.toThrow(
      "TELEMATICS_KEY: missing, and SANDBOXES does not name telematics",
    );
  });

  it("a sandbox stands in where it is named, and only there", async () => {
    const one = { ...production, SANDBOXES: "vehicle-registry" };
    expect(() => completeEnvironment(one)).toThrow("TELEMATICS_URL, TELEMATICS_KEY are not set");
    const both = { ...production, SANDBOXES: "vehicle-registry, telematics" };
    expect(completeEnvironment(both)).toMatchObject({ SANDBOXES: "vehicle-registry, telematics" });
    expect(await serverEnvironment(both)).toMatchObject({ TELEMATICS_SANDBOX_SECONDS: 20 });
  });

  it("all set, nothing is missed", async () => {
    expect(completeEnvironment({ ...production, ...systems })).toMatchObject(systems);
    expect(await serverEnvironment({ ...production, ...systems })).toMatchObject(systems);
  });
});
