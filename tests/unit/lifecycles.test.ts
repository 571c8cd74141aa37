import { describe, expect, test } from "vitest";
import { afterApplicationMove, applicationTransitions } from "@/lib/domain/application-state";
import { afterPaymentMove, paymentMethodTransitions } from "@/lib/domain/payment-method-state";

type Table = Record<string, Record<string, string>>;
type After = (state: never, move: never) => string | null;

const lifecycles: [string, Table, After, string[]][] = [
  [
    "a payment method",
    paymentMethodTransitions,
    afterPaymentMove as After,
    ["failed", "abandoned", "replaced"],
  ],
  ["a service application", applicationTransitions, afterApplicationMove as After, ["withdrawn"]],
];

describe.each(lifecycles)("the lifecycle of %s", (_name, table, after, ends) => {
  const moves = [...new Set(Object.values(table).flatMap((row) => Object.keys(row)))];

  test("allows what its table allows and refuses every other move", () => {
    for (const [state, row] of Object.entries(table))
      for (const move of moves)
        expect(after(state as never, move as never), `${state} ${move}`).toBe(row[move] ?? null);
  });

  test("leads to known states only, and ends where it should", () => {
    for (const row of Object.values(table))
      for (const to of Object.values(row)) expect(Object.keys(table)).toContain(to);
    const dead = Object.entries(table).filter(([, row]) => Object.keys(row).length === 0);
    expect(dead.map(([state]) => state).sort()).toEqual([...ends].sort());
  });
});
