import { expect, it } from "vitest";
import { groundRequired } from "./approval-grounds";

it.each([
  ["same", false, false],
  ["same", true, true],
  ["unclear", false, true],
  ["different", false, true],
  [null, false, true],
] as const)(
  "a match that is %s, ending another's registration: %s, needs a ground: %s",
  (match, endsAnother, needed) => expect(groundRequired({ match, endsAnother })).toBe(needed),
);
