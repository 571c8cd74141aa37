import { describe, expect, it } from "vitest";
import {
  CHART_QUESTIONS,
  type ChartAnswers,
  type ChartQuestion,
  checkChart,
  type PartId,
  readChartAnswers,
} from "./check-chart";
import { afterUserRegistration } from "./what-follows";

/** Every combination of answers. */
const all = (Object.keys(CHART_QUESTIONS) as ChartQuestion[]).reduce<Partial<ChartAnswers>[]>(
  (rows, question) =>
    rows.flatMap((row) => CHART_QUESTIONS[question].map((answer) => ({ ...row, [question]: answer }))),
  [{}],
) as ChartAnswers[];

const ids = (answers: ChartAnswers): PartId[] => checkChart(answers).parts.map(({ id }) => id);
const typical: ChartAnswers = {
  when: "dealer",
  user: "same",
  kind: "individual",
  tConnect: "yes",
  charging: "no",
  kei: "no",
};

/** What holds for a chart, whatever was answered. */
function mustHold(answers: ChartAnswers): void {
  const { parts, keiAfterDelivery } = checkChart(answers);
  const at = (occasion: string) => parts.filter((part) => part.occasion === occasion);
  const later = answers.when === "delivered" || answers.user === "absent";

  // The buyer comes first, and only at the dealer; nobody registers as user twice.
  expect(ids(answers).indexOf("buyer")).toBe(answers.when === "dealer" ? 0 : -1);
  const users = parts.filter(({ id }) => ["user-same-name", "user-own-phone", "owner"].includes(id));
  expect(users).toHaveLength(later && answers.kei === "yes" ? 0 : 1);
  expect(new Set(ids(answers)).size).toBe(parts.length);

  // What is done at the dealer stands before what is done after delivery.
  expect(parts).toEqual([...at("at-dealer"), ...at("after-delivery")]);

  // Kei vehicles have no part after delivery; the customer is told in each case where it matters.
  if (answers.kei === "yes") expect(at("after-delivery")).toEqual([]);
  const told = { yes: "refused", unknown: "maybe", no: "no-matter" }[answers.kei];
  expect(keiAfterDelivery).toBe(later ? told : "no-matter");

  // Each service that the vehicle has, or may have, stands there once, T-Connect first.
  const services = parts.filter(({ id }) => /t-connect|charging/.test(id));
  const expected = later && answers.kei === "yes" ? [] : [answers.tConnect, answers.charging];
  expect(services.map(({ certain }) => certain)).toEqual(
    expected.filter((has) => has !== "no").map((has) => (has === "yes" ? "yes" : "if-offered")),
  );
  const has = { tConnect: answers.tConnect !== "no", charging: answers.charging !== "no" };
  if (!(later && answers.kei === "yes"))
    expect(services[0]?.id.replace("owner-", "") ?? "finished").toBe(afterUserRegistration(has));

  // What can be paid with follows occasion and kind; only services are paid.
  for (const part of parts) {
    expect(part.payment.length > 0).toBe(services.includes(part));
    if (part.payment.length === 0) continue;
    expect(part.payment.includes("bank_transfer")).toBe(part.occasion === "at-dealer");
    expect(part.payment.includes("invoice")).toBe(answers.kind === "corporate");
  }

  // Staff check individuals, at the dealer only.
  for (const part of parts)
    if (part.staffCheck) {
      expect(part.occasion).toBe("at-dealer");
      expect(part.kinds).toContain("individual");
    }

  // The address of a chart carries codes only, and reads back to the same answers.
  expect(readChartAnswers(answers)).toEqual({ complete: true, answers });
}

describe("the check chart", () => {
  it("gives a customer of the same name buyer, user and T-Connect", () => {
    expect(ids(typical)).toEqual(["buyer", "user-same-name", "t-connect"]);
  });

  it("gives a user with an own phone and an EV both services", () => {
    expect(ids({ ...typical, user: "present", charging: "yes" })).toEqual([
      "buyer",
      "user-own-phone",
      "t-connect",
      "charging",
    ]);
  });

  it("puts an absent user's part off until the car is there", () => {
    expect(ids({ ...typical, user: "absent" })).toEqual(["buyer", "user-later", "owner", "owner-t-connect"]);
  });

  it("refuses a kei vehicle after delivery, and says so already at the dealer", () => {
    expect(checkChart({ ...typical, when: "delivered", kei: "yes" })).toEqual({
      parts: [],
      keiAfterDelivery: "refused",
    });
    const absent = checkChart({ ...typical, user: "absent", kei: "yes" });
    expect(absent.keiAfterDelivery).toBe("refused");
    expect(absent.parts.map(({ id }) => id)).toEqual(["buyer", "user-later"]);
  });

  it("covers every combination", () => {
    expect(all).toHaveLength(2 * 3 * 2 * 3 * 3 * 3);
  });

  it("holds together for every combination", () => {
    for (const answers of all) expect(() => mustHold(answers), JSON.stringify(answers)).not.toThrow();
  });

  it("asks again for what is missing or unknown", () => {
    expect(readChartAnswers({})).toEqual({ complete: false, missing: Object.keys(CHART_QUESTIONS) });
    expect(readChartAnswers({ ...typical, kind: "<b>", kei: ["yes", "no"] })).toEqual({
      complete: false,
      missing: ["kind", "kei"],
    });
  });

  it("does not ask after delivery who the user is", () => {
    const { user: _user, ...rest } = { ...typical, when: "delivered" };
    expect(readChartAnswers(rest)).toMatchObject({ complete: true });
  });
});
