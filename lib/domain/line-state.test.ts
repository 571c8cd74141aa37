import { describe, expect, it } from "vitest";
import {
  afterLineMove,
  LINE_FAILURES,
  LINE_MOVES,
  type LineState,
  lineTransitions,
  worthAnotherRequest,
} from "./line-state";

const states = Object.keys(lineTransitions) as LineState[];
const legal: Record<string, string> = {
  "requested accept": "opening",
  "opening open": "open",
  "opening fail": "failed",
  "failed request-again": "requested",
};

describe("the life of a line", () => {
  for (const state of states) {
    for (const move of LINE_MOVES) {
      const to = legal[`${state} ${move}`] ?? null;
      it(`${state}: ${move} ${to ? `leads to ${to}` : "is refused"}`, () =>
        expect(afterLineMove(state, move)).toBe(to));
    }
  }

  it("is worth another request unless the vehicle can't", () =>
    expect(LINE_FAILURES.filter(worthAnotherRequest)).toEqual(["vehicle-off", "out-of-range"]));
});
