import { expect, test } from "vitest";
import type { CardVault, NewSetup } from "@/lib/ports/card-vault/port";
import { SystemOutage } from "@/lib/ports/system-outage";

export type CardOutcome =
  | "frictionless"
  | "challenge"
  | "declined"
  | "challenge-declined"
  | "challenge-fails"
  | "expired";

/** A provider as a test meets it: what the customer does there, what it posts to us, how it fails. */
export type Provider = {
  vault: CardVault;
  /** The customer enters a card, valid to December 2030, and goes on to where it leads. */
  enterCard(setup: { setupId: string; redirectUrl: string }, outcome: CardOutcome): Promise<void>;
  /** So much time passes that the provider gives the set-up up. */
  timeOut(setupId: string): Promise<void>;
  /** The notification it posts about an attempt, once it is there. */
  notification(attemptId: string): Promise<{ rawBody: string; headers: Headers }>;
  /** Signs a body of the test's own as the provider would have so many seconds ago. */
  sign(rawBody: string, secondsAgo: number): Headers;
  /** Takes the provider down and up. */
  down(on: boolean): Promise<void>;
};

let attempts = 0;

/** A new attempt of a new customer. */
export function newSetup(fields: Partial<NewSetup> = {}): NewSetup {
  attempts += 1;
  return {
    attemptId: `attempt-${attempts}`,
    customerRef: `customer-${attempts}`,
    returnUrl: "http://localhost:3000/return",
    cancelUrl: "http://localhost:3000/cancel",
    ...fields,
  };
}

/** What every card provider must do, whoever stands behind it. */
export function cardVaultContract(provider: () => Provider): void {
  const vault = () => provider().vault;
  const outageOf = async (answer: Promise<unknown>) => {
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SystemOutage);
    return error as SystemOutage;
  };

  test("an attempt is one set-up however often it is asked for; another attempt is another", async () => {
    const attempt = newSetup();
    const [first, again] = await Promise.all([vault().createSetup(attempt), vault().createSetup(attempt)]);
    expect(again).toEqual(first);
    expect(await vault().createSetup(attempt)).toEqual(first);
    const other = await vault().createSetup(newSetup({ customerRef: attempt.customerRef }));
    expect(other.setupId).not.toBe(first.setupId);
    expect(await vault().findSetup(first.setupId)).toEqual({ status: "pending" });
  });

  test.each([
    ["frictionless", "4242"],
    ["challenge", "3220"],
  ] as const)(
    "%s: the card is registered, and we know no more of it than we may",
    async (outcome, lastFour) => {
      const setup = await vault().createSetup(newSetup());
      await provider().enterCard(setup, outcome);
      expect(await vault().findSetup(setup.setupId)).toEqual({
        status: "registered",
        card: {
          reference: expect.stringMatching(/^\w[\w-]+$/),
          brand: "visa",
          lastFour,
          expiryYear: 2030,
          expiryMonth: 12,
        },
      });
    },
  );

  test.each([
    ["declined", "declined"],
    ["challenge-declined", "declined"],
    ["challenge-fails", "authentication-failed"],
    ["expired", "expired-card"],
  ] as const)(
    "%s: once the customer gives up, the set-up has failed and says why",
    async (outcome, reason) => {
      const setup = await vault().createSetup(newSetup());
      await provider().enterCard(setup, outcome);
      expect(await vault().abandonSetup(setup.setupId)).toEqual({ status: "failed", reason });
      expect(await vault().findSetup(setup.setupId)).toEqual({ status: "failed", reason });
    },
  );

  test("a customer who turned back can't register a card in a page left open", async () => {
    const setup = await vault().createSetup(newSetup());
    expect(await vault().abandonSetup(setup.setupId)).toEqual({ status: "abandoned" });
    await provider().enterCard(setup, "frictionless");
    expect(await vault().findSetup(setup.setupId)).toEqual({ status: "abandoned" });
    expect(await vault().abandonSetup(setup.setupId)).toEqual({ status: "abandoned" });
  });

  test("a registered card stays registered, whoever turns back afterwards", async () => {
    const setup = await vault().createSetup(newSetup());
    await provider().enterCard(setup, "frictionless");
    const registered = await vault().findSetup(setup.setupId);
    expect(await vault().abandonSetup(setup.setupId)).toEqual(registered);
  });

  test("a set-up nobody comes back to is given up in time", async () => {
    const setup = await vault().createSetup(newSetup());
    await provider().timeOut(setup.setupId);
    expect(await vault().findSetup(setup.setupId)).toEqual({ status: "abandoned" });
  });

  test("a notification says which attempt ended, and no two are the same", async () => {
    const seen = new Set<string>();
    for (const outcome of ["frictionless", "challenge"] as const) {
      const attempt = newSetup();
      const setup = await vault().createSetup(attempt);
      await provider().enterCard(setup, outcome);
      const { rawBody, headers } = await provider().notification(attempt.attemptId);
      const read = await vault().readNotification(rawBody, headers);
      expect(read).toEqual({
        eventId: expect.any(String),
        attemptId: attempt.attemptId,
        setupId: setup.setupId,
      });
      seen.add((read as { eventId: string }).eventId);
    }
    expect(seen.size).toBe(2);
  });

  test("a notification counts only whole, signed and fresh", async () => {
    const attempt = newSetup();
    const setup = await vault().createSetup(attempt);
    await provider().enterCard(setup, "frictionless");
    const { rawBody } = await provider().notification(attempt.attemptId);
    const read = (body: string, headers: Headers) => vault().readNotification(body, headers);

    expect(await read(rawBody, provider().sign(rawBody, 0))).toMatchObject({ setupId: setup.setupId });
    expect(await read(rawBody, provider().sign(rawBody, 290))).toMatchObject({ setupId: setup.setupId });
    expect(await read(rawBody, provider().sign(rawBody, 310))).toBeNull();
    expect(await read(rawBody, new Headers())).toBeNull();
    const changed = rawBody.replace(setup.setupId, "another");
    expect(await read(changed, provider().sign(rawBody, 0))).toBeNull();
    const [name, value] = [...provider().sign(rawBody, 0)][0] ?? ["", ""];
    expect(
      await read(rawBody, new Headers({ [name]: value.replace(/[0-9a-f]{8}$/, "00000000") })),
    ).toBeNull();
    expect(await read(rawBody, new Headers({ [name]: "t=,v1=" }))).toBeNull();
  });

  test("a genuine notification about something else is ignored", async () => {
    const body = JSON.stringify({ id: "evt_1", object: "event", type: "payout.paid", data: { object: {} } });
    expect(await vault().readNotification(body, provider().sign(body, 0))).toBe("ignored");
  });

  test("a provider that is down is an outage, and afterwards all is as it was", async () => {
    const attempt = newSetup();
    const setup = await vault().createSetup(attempt);
    await provider().down(true);
    const outages = [
      await outageOf(vault().createSetup(newSetup())),
      await outageOf(vault().findSetup(setup.setupId)),
      await outageOf(vault().abandonSetup(setup.setupId)),
    ];
    await provider().down(false);
    for (const outage of outages) expect(outage).toMatchObject({ reason: "refused", code: "503" });
    expect(await vault().createSetup(attempt)).toEqual(setup);
    expect(await vault().findSetup(setup.setupId)).toEqual({ status: "pending" });
  });

  test("a set-up the provider does not know is an outage of our making", async () => {
    for (const answer of [vault().findSetup("setup-unknown"), vault().abandonSetup("../setups")]) {
      expect((await outageOf(answer)).reason).toBe("misconfigured");
    }
  });
}
