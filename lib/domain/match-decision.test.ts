import { describe, expect, it } from "vitest";
import { COMPARISONS, decideMatch } from "./match-decision";

/** By comparison, whether another account has the vehicle, and whether the catalogue has its model. */
const EXPECTED: Record<string, string> = {
  "same, free, known": "approve",
  "same, free, strange": "send-to-desk unknown-model",
  "same, taken, known": "send-to-desk already-registered",
  "same, taken, strange": "send-to-desk already-registered",
  "unclear, free, known": "send-to-desk unclear",
  "unclear, free, strange": "send-to-desk unclear",
  "unclear, taken, known": "send-to-desk already-registered",
  "unclear, taken, strange": "send-to-desk already-registered",
  "different, free, known": "send-to-desk different",
  "different, free, strange": "send-to-desk different",
  "different, taken, known": "send-to-desk already-registered",
  "different, taken, strange": "send-to-desk already-registered",
};

describe("what the matching does by itself", () => {
  it("refuses whatever the registry says where the account is this vehicle's user already", () => {
    for (const comparison of COMPARISONS) {
      const request = { comparison, alreadyYours: true, registeredElsewhere: false, modelKnown: true };
      expect(decideMatch(request)).toEqual({ move: "refuse", reason: "already-yours" });
    }
  });

  for (const comparison of COMPARISONS) {
    for (const registeredElsewhere of [false, true]) {
      for (const modelKnown of [true, false]) {
        const name = `${comparison}, ${registeredElsewhere ? "taken" : "free"}, ${modelKnown ? "known" : "strange"}`;
        const always = {
          "unknown-vehicle": "refuse unknown-vehicle",
          "wrong-plate": "refuse wrong-plate",
          kei: "refuse kei",
          "not-compared": "send-to-desk not-compared",
        }[comparison as string];
        const expected = EXPECTED[name] ?? always;
        it(`${name}: ${expected}`, () => {
          const decision = decideMatch({
            comparison,
            alreadyYours: false,
            registeredElsewhere,
            modelKnown,
          });
          const { move, ...why } = decision;
          expect([move, ...Object.values(why)].join(" ")).toBe(expected);
        });
      }
    }
  }
});
