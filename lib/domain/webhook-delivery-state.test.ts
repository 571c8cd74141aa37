import { describe, expect, it } from "vitest";
import {
  afterDeliveryMove,
  type DeliveryMove,
  type DeliveryState,
  deliveryTransitions,
} from "./webhook-delivery-state";

const states = Object.keys(deliveryTransitions) as DeliveryState[];
const moves: DeliveryMove[] = ["deliver", "retry", "fail", "replay"];
const legal: Record<string, string> = {
  "queued deliver": "delivered",
  "queued retry": "retrying",
  "queued fail": "failed",
  "retrying deliver": "delivered",
  "retrying retry": "retrying",
  "retrying fail": "failed",
  "retrying replay": "queued",
  "delivered replay": "queued",
  "failed replay": "queued",
};

describe("the life of a webhook's delivery", () => {
  for (const state of states) {
    for (const move of moves) {
      const to = legal[`${state} ${move}`] ?? null;
      it(`${state}: ${move} ${to ? `leads to ${to}` : "is refused"}`, () =>
        expect(afterDeliveryMove(state, move)).toBe(to));
    }
  }
});
