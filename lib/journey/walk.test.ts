import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Journey } from "./define";
import { walk } from "./walk";

type Facts = { atDealer: boolean };

const seen = { schema: z.object({ seen: z.literal(true) }) };
const journey: Journey<Facts> = {
  name: "outing",
  steps: [
    { id: "weather", schema: z.object({ weather: z.enum(["sun", "rain"]) }) },
    {
      id: "umbrella",
      when: (answers) => (answers.weather as { weather: string }).weather === "rain",
      schema: z.object({ colour: z.string() }),
    },
    {
      id: "coat",
      when: (answers) => (answers.umbrella as { colour: string } | undefined)?.colour === "red",
      ...seen,
    },
    { id: "pay", when: (_answers, facts) => facts.atDealer, commits: true, ...seen },
    {
      id: "shoes",
      schema: z.object({ for: z.string() }),
      holds: (answer: { for: string }, answers) =>
        answer.for === (answers.weather as { weather: string }).weather,
    },
    { id: "done", schema: z.never() },
  ],
};
const at = (saved: Record<string, unknown>, facts: Facts = { atDealer: false }) =>
  walk(journey, saved, facts);

describe("walking a journey", () => {
  it("starts at the first step", () => {
    expect(at({})).toMatchObject({ steps: ["weather"], open: "weather" });
  });

  it("goes on to the first step whose saved answer does not parse", () => {
    expect(at({ weather: { weather: "snow" } }).open).toBe("weather");
    expect(at({ weather: { weather: "sun" } }).open).toBe("shoes");
  });

  it("takes a branch where its condition holds", () => {
    expect(at({ weather: { weather: "rain" } }).steps).toEqual(["weather", "umbrella"]);
  });

  it("does not let an abandoned branch leak into a later condition", () => {
    const trail = at({ weather: { weather: "sun" }, umbrella: { colour: "red" } });
    expect(trail.steps).toEqual(["weather", "shoes"]);
    expect(trail.answers).not.toHaveProperty("umbrella");
  });

  it("asks again where an answer no longer holds", () => {
    const saved = { weather: { weather: "sun" }, shoes: { for: "sun" } };
    expect(at(saved).open).toBe("done");
    expect(at({ ...saved, weather: { weather: "rain" }, umbrella: { colour: "blue" } }).open).toBe("shoes");
  });

  it("leads back along the trail, and nowhere from the first step", () => {
    const trail = at({ weather: { weather: "rain" }, umbrella: { colour: "red" } });
    expect(trail.back("coat")).toBe("umbrella");
    expect(trail.back("weather")).toBeNull();
  });

  it("refuses steps that are not reached", () => {
    expect(at({}).refusal("shoes")).toBe("not-yet");
    expect(at({}).refusal("no such step")).toBe("not-yet");
    expect(at({}).canVisit("weather")).toBe(true);
  });

  it("settles everything up to a step that commits", () => {
    const trail = at({ weather: { weather: "sun" }, pay: { seen: true } }, { atDealer: true });
    expect(trail.open).toBe("shoes");
    expect(trail.refusal("weather")).toBe("settled");
    expect(trail.refusal("pay")).toBe("settled");
    expect(trail.back("shoes")).toBeNull();
  });
});
