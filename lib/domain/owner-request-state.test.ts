import { describe, expect, it } from "vitest";
import {
  afterOwnerRequestMove,
  isDecided,
  movesFrom,
  OWNER_REQUEST_MOVES,
  type OwnerRequestState,
  ownerRequestTransitions,
} from "./owner-request-state";

const states = Object.keys(ownerRequestTransitions) as OwnerRequestState[];
const legal: Record<string, string> = {
  "draft submit": "matching",
  "draft withdraw": "withdrawn",
  "matching approve": "approved",
  "matching refuse": "refused",
  "matching send-to-desk": "waiting",
  "matching withdraw": "withdrawn",
  "waiting hold": "held",
  "waiting withdraw": "withdrawn",
  "held approve": "approved",
  "held refuse": "refused",
  "held ask-back": "asked-back",
  "held release": "waiting",
  "held withdraw": "withdrawn",
  "asked-back submit": "matching",
  "asked-back refuse": "refused",
  "asked-back withdraw": "withdrawn",
};

describe("the life of an owner's request", () => {
  for (const state of states) {
    for (const move of OWNER_REQUEST_MOVES) {
      const to = legal[`${state} ${move}`] ?? null;
      it(`${state}: ${move} ${to ? `leads to ${to}` : "is refused"}`, () =>
        expect(afterOwnerRequestMove(state, move)).toBe(to));
    }
  }

  it("ends where nothing moves it", () =>
    expect(states.filter(isDecided)).toEqual(["approved", "refused", "withdrawn"]));

  it("has its buttons from the table", () =>
    expect(movesFrom("held")).toEqual(["approve", "refuse", "ask-back", "release", "withdraw"]));
});
