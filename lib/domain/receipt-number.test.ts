import { expect, it } from "vitest";
import { receiptNumber, receiptPrefix } from "./receipt-number";

const id = "1a2b3c4d-0000-4000-8000-000000000000";

it("is the beginning of the request's id", () => expect(receiptNumber(id)).toBe("1A2B-3C4D"));

it.each(["1A2B-3C4D", "1a2b3c4d", " １Ａ２Ｂ－３Ｃ４Ｄ "])("is found as %s", (typed) =>
  expect(receiptPrefix(typed)).toBe("1a2b3c4d"),
);

it.each(["", "1a2", "品川", "1a2b3c4d5", "%"])("is no number: %s", (typed) =>
  expect(receiptPrefix(typed)).toBeNull(),
);
