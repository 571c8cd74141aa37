import { describe, expect, it } from "vitest";
import {
  afterMove,
  type RegistrationMove,
  type RegistrationState,
  registrationTransitions,
} from "./registration-state";

const states = Object.keys(registrationTransitions) as RegistrationState[];
const moves: RegistrationMove[] = ["register", "change", "put-off", "close"];
const legal: Record<string, string> = {
  "started register": "registered",
  "started put-off": "after-delivery",
  "started close": "closed",
  "after-delivery close": "closed",
  "registered change": "changing",
  "registered close": "closed",
  "changing register": "registered",
  "changing close": "closed",
};

describe("the life of a registration", () => {
  for (const state of states) {
    for (const move of moves) {
      const to = legal[`${state} ${move}`] ?? null;
      it(`${state}: ${move} ${to ? `leads to ${to}` : "is refused"}`, () =>
        expect(afterMove(state, move)).toBe(to));
    }
  }
});
