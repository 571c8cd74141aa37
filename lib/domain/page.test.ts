import { expect, it } from "vitest";
import { pageOf } from "./page";

it("is the one that is asked for", () => expect(pageOf("3", 20)).toEqual({ number: 3, take: 20, skip: 40 }));

it.each(["0", "-1", "1.5", "abc", "99999999999", "constructor", undefined, ["2"]])(
  "%j is the first",
  (asked) => expect(pageOf(asked)).toEqual({ number: 1, take: 50, skip: 0 }),
);
