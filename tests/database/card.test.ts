import { expect, test } from "vitest";
import { receiveCardNotification, settleCard, startCard } from "@/lib/commands/register-card";
import { sql } from "../support/database";
import { buyer, person, take } from "./rooms";

/** A buyer who is entering a card at a provider that this installation no longer uses. */
async function enteringElsewhere() {
  const { registrationId, contractId, view } = await buyer();
  const one = await person();
  await take(registrationId, one);
  const [attempt] = await sql(
    `INSERT INTO payment_method (id, registration_id, kind, state, provider, setup_id, redirect_url)
     VALUES (gen_random_uuid(), $1, 'credit_card', 'pending', 'stripe', 'cs_' || gen_random_uuid(), 'https://pay.example/')
     RETURNING id`,
    [registrationId],
  );
  const states = async () =>
    (
      await sql("SELECT provider, state FROM payment_method WHERE registration_id = $1 ORDER BY created_at", [
        registrationId,
      ])
    ).map(({ provider, state }) => `${provider} ${state}`);
  return {
    registrationId,
    contractId,
    shown: await view(one.sessionId),
    attempt: String(attempt?.id),
    states,
  };
}

test("a card begun at a provider that is ours no longer is begun anew at the present one", async () => {
  const { shown, states } = await enteringElsewhere();
  // Nothing runs behind the provider's address here: what is kept is what counts.
  expect((await startCard(shown)).status).toBe("unavailable");
  expect(await states()).toEqual(["stripe abandoned", "sandbox pending"]);
});

test("whoever comes back from there is told that nothing came of it, and nobody else is asked", async () => {
  const { registrationId, states } = await enteringElsewhere();
  expect(await settleCard(registrationId, "ask")).toBe("abandoned");
  expect(await states()).toEqual(["stripe abandoned"]);
});

test("what pays and is no card has no provider, and a card has one", async () => {
  const { registrationId } = await enteringElsewhere();
  const insert = (kind: string, provider: string | null) =>
    sql(
      "INSERT INTO payment_method (id, registration_id, kind, state, provider) VALUES (gen_random_uuid(), $1, $2, 'replaced', $3)",
      [registrationId, kind, provider],
    );
  await expect(insert("credit_card", null)).rejects.toThrow("payment_method_provider");
  await expect(insert("invoice", "stripe")).rejects.toThrow("payment_method_provider");
});

test("a notification without a right signature is refused before anything is looked up", async () => {
  const { attempt } = await enteringElsewhere();
  const body = JSON.stringify({ eventId: "e", type: "setup.ended", setupId: "s", attemptId: attempt });
  expect(await receiveCardNotification(body, new Headers())).toBe("refused");
});
