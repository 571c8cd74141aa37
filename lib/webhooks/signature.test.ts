import { describe, expect, it } from "vitest";
import { newWebhookSecret, signatureHeaders } from "./signature";

// The example of the reference libraries (standard-webhooks/standard-webhooks, "sign function works").
const example = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  sentAt: new Date(1614265330 * 1000),
  body: '{"test": 2432232314}',
};
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

describe("a webhook's signature", () => {
  it("is the published example's", () =>
    expect(signatureHeaders({ ...example, secrets: [SECRET] })).toEqual({
      "webhook-id": example.id,
      "webhook-timestamp": "1614265330",
      "webhook-signature": SIGNATURE,
    }));

  it("is made with each secret, the current one first", () => {
    const current = newWebhookSecret();
    const header = signatureHeaders({ ...example, secrets: [current, SECRET] })["webhook-signature"];
    const alone = signatureHeaders({ ...example, secrets: [current] })["webhook-signature"];
    expect(header).toBe(`${alone} ${SIGNATURE}`);
  });

  it("differs for another id, time or body", () => {
    const sign = (change: Partial<typeof example>) =>
      signatureHeaders({ ...example, ...change, secrets: [SECRET] })["webhook-signature"];
    for (const change of [
      { id: "msg_other" },
      { sentAt: new Date(1614265331_000) },
      { body: '{"test":2432232314}' },
    ])
      expect(sign(change)).not.toBe(SIGNATURE);
  });

  it("takes a secret of 32 random bytes", () => {
    const secret = newWebhookSecret();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(newWebhookSecret()).not.toBe(secret);
  });
});
