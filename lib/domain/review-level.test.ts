import { describe, expect, it } from "vitest";
import { reviewLevel } from "./review-level";

const submitted = new Date("2026-11-01T14:59:00Z"); // 23:59 in Japan

describe("the time a review may take", () => {
  it.each([
    ["2026-11-01T14:59:30Z", 7, "in-time"],
    ["2026-11-01T15:00:00Z", 6, "in-time"],
    ["2026-11-05T03:00:00Z", 3, "in-time"],
    ["2026-11-06T03:00:00Z", 2, "soon"],
    ["2026-11-08T14:59:00Z", 0, "soon"],
    ["2026-11-08T15:00:00Z", -1, "overdue"],
  ])("at %s has %i days left: %s", (now, daysLeft, level) =>
    expect(reviewLevel(submitted, new Date(now))).toEqual({ daysLeft, level }),
  );
});
