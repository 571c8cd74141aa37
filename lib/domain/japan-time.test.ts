import { expect, it } from "vitest";
import { when } from "./japan-time";

it.each([
  ["2026-11-27T08:56:00Z", "11/27 17:56"],
  ["2025-12-31T15:00:00Z", "1/1 00:00"],
  ["2025-12-31T14:59:00Z", "2025/12/31 23:59"],
])("%s is %s in the year 2026", (at, shown) =>
  expect(when(new Date(at), new Date("2026-11-27T00:00:00Z"))).toBe(shown),
);
