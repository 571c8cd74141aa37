import { describe, expect, test } from "vitest";
import { offeredTo } from "@/lib/domain/catalogue";
import { catalogueFileSchema } from "@/lib/domain/catalogue-file";
import { monthlyTotal, type OrderLine, orderLine, somethingPaid, stillOffered } from "@/lib/domain/order";
import { totals } from "@/lib/domain/order-words.ja";
import file from "@/prisma/catalogue.json";

const catalogue = catalogueFileSchema.parse(file);
const on = (day: string) =>
  catalogue.items.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (!validUntil || validUntil > day),
  );
const today = on("2026-11-25");
const vehicle = (code: string) => {
  const found = catalogue.vehicles.find((one) => one.code === code);
  if (!found) throw new Error(`no vehicle ${code}`);
  return found;
};
const codes = (items: { code: string }[]) => items.map(({ code }) => code);

describe("what is offered", () => {
  test("depends on what the vehicle has", () => {
    const plans = (model: string) =>
      codes(
        offeredTo(
          today.filter(({ service }) => service === "charging"),
          vehicle(model),
          "individual",
        ),
      );
    expect(plans("bz4x")).toEqual(["charging-a", "charging-normal"]);
    expect(plans("rav4-phv")).toEqual(["charging-normal"]);
  });

  test("depends on the kind of customer", () => {
    const options = today.filter(({ kind }) => kind === "option");
    expect(codes(offeredTo(options, vehicle("crown"), "individual"))).toContain("digital-key");
    expect(codes(offeredTo(options, vehicle("crown"), "corporate"))).not.toContain("digital-key");
  });

  test("depends on the day: of the Wi-Fi's two prices one is valid", () => {
    const wifi = (day: string) =>
      on(day)
        .filter(({ code }) => code === "wifi")
        .map(({ yenPerMonth }) => yenPerMonth);
    expect(wifi("2024-11-30")).toEqual([1100]);
    expect(wifi("2024-12-01")).toEqual([1650]);
  });

  test("every vehicle that can have a service is offered something of it", () => {
    for (const model of catalogue.vehicles)
      for (const kind of ["individual", "corporate"] as const) {
        const offered = offeredTo(today, model, kind);
        if (model.tConnect) expect(codes(offered), model.code).toContain("basic");
        if (model.charging)
          expect(
            offered.some((item) => item.kind === "plan"),
            model.code,
          ).toBe(true);
      }
  });
});

describe("the file", () => {
  const item = catalogue.items[0];
  const problems = (items: unknown[]) => {
    const parsed = catalogueFileSchema.safeParse({ vehicles: [], items });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  };

  test("is refused where an item is valid twice at a time", () => {
    expect(problems([item, { ...item, validFrom: "2030-01-01" }])).toEqual(["items.1.validFrom"]);
    expect(
      problems([
        { ...item, validUntil: "2030-01-01" },
        { ...item, validFrom: "2030-01-01" },
      ]),
    ).toEqual([]);
  });

  test("is refused where a price is none, or an end comes before its beginning", () => {
    expect(problems([{ ...item, yenPerMonth: -1 }])).toEqual(["items.0.yenPerMonth"]);
    expect(problems([{ ...item, yenPerMonth: 10.5 }])).toEqual(["items.0.yenPerMonth"]);
    expect(problems([{ ...item, validUntil: item?.validFrom }])).toEqual(["items.0.validUntil"]);
  });
});

describe("an order", () => {
  const lines = offeredTo(today, vehicle("crown"), "individual")
    .filter(({ service }) => service === "t-connect")
    .map(orderLine);

  test("adds up, and is paid for only where something costs", () => {
    expect(monthlyTotal(lines)).toBe(880 + 1650 + 550);
    expect(somethingPaid(lines)).toBe(true);
    expect(somethingPaid(lines.filter(({ kind }) => kind === "basic"))).toBe(false);
    expect(somethingPaid([{ ...(lines[0] as OrderLine), kind: "plan", yenPerMonth: 0 }])).toBe(true);
  });

  test("names what is charged once apart from the months; an order that did not show it stands no more", () => {
    const plans = today.filter(({ service }) => service === "charging");
    const order = plans.filter(({ code }) => code === "charging-a").map(orderLine);
    expect(totals(order)).toEqual([
      { term: "合計", amount: "月額1,650円（税込）" },
      { term: "初回のみのお支払い", amount: "1,650円（税込）" },
    ]);
    expect(stillOffered(order, plans)).toBe(true);
    expect(
      stillOffered(
        order.map((line) => ({ ...line, oneOff: null })),
        plans,
      ),
    ).toBe(false);
  });

  test("stands as long as names and prices do", () => {
    expect(stillOffered(lines, today)).toBe(true);
    const dearer = today.map((item) => (item.code === "wifi" ? { ...item, yenPerMonth: 1700 } : item));
    expect(stillOffered(lines, dearer)).toBe(false);
    expect(
      stillOffered(
        lines,
        today.filter(({ code }) => code !== "wifi"),
      ),
    ).toBe(false);
  });
});
