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
      when: (answers) => (answers.weather as { weather: string } | undefined)?.weather === "rain",
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

type Trip = { booked: boolean; changing: boolean; paid: boolean };

/** A trip that is booked, told so, and paid for. */
const trip: Journey<Trip> = {
  name: "trip",
  steps: [
    { id: "rules", schema: z.object({ version: z.literal("2") }) },
    { id: "traveller", settled: ({ changing }) => changing, schema: z.object({ name: z.string() }) },
    {
      id: "hotel",
      schema: z.object({ stars: z.number() }),
      holds: (answer: { stars: number }) => answer.stars > 3,
    },
    { id: "book", done: (_answers, { booked }) => booked, commits: true, schema: z.never() },
    { id: "booked", tells: true, ...seen },
    { id: "extras", ...seen },
    { id: "pay", done: (_answers, { paid }) => paid, commits: true, schema: z.never() },
    { id: "end", schema: z.never() },
  ],
};
const none: Trip = { booked: false, changing: false, paid: false };
const answered = { rules: { version: "2" }, traveller: { name: "N" }, hotel: { stars: 4 } };
const onTrip = (saved: Record<string, unknown>, facts: Partial<Trip> = {}) =>
  walk(trip, saved, { ...none, ...facts });

describe("what was concluded", () => {
  it("stays so under a new version, a changed answer and a missing one", () => {
    for (const saved of [
      { ...answered, rules: { version: "1" } },
      { ...answered, hotel: { stars: 2 } },
      { traveller: { name: "N" } },
    ]) {
      expect(onTrip({ ...saved, booked: { seen: true } }, { booked: true }).open).toBe("extras");
      expect(onTrip(saved).open, "before it is concluded they are asked").not.toBe("book");
    }
  });

  it("can't be entered again, nor what stands before it", () => {
    const trail = onTrip(answered, { booked: true });
    expect(trail.open).toBe("booked");
    for (const id of ["rules", "traveller", "hotel", "book"]) expect(trail.refusal(id)).toBe("settled");
    expect(trail.back("booked")).toBeNull();
  });

  it("is told although a later conclusion stands already", () => {
    const paid = { booked: true, paid: true };
    const told = onTrip(answered, paid);
    expect(told.open).toBe("booked");
    expect(told.canVisit("booked")).toBe(true);
    const after = onTrip({ ...answered, booked: { seen: true } }, paid);
    expect(after.open).toBe("end");
    expect(after.refusal("booked")).toBe("settled");
  });

  it("counts only after all that had to be concluded before", () => {
    expect(onTrip(answered, { paid: true }).open).toBe("book");
    expect(onTrip({ ...answered, hotel: { stars: 2 } }, { paid: true }).open).toBe("hotel");
  });

  it("is by the facts alone where they say it: a saved answer concludes nothing", () => {
    expect(onTrip({ ...answered, book: { seen: true } }).open).toBe("book");
  });

  it("settles what a fact says is settled, and leaves open what comes behind", () => {
    const changed = onTrip({ ...answered, rules: { version: "1" }, hotel: { stars: 2 } }, { changing: true });
    expect(changed.open).toBe("hotel");
    expect(changed.refusal("traveller")).toBe("settled");
    expect(changed.back("hotel")).toBeNull();
  });
});
