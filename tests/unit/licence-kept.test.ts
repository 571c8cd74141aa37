import { beforeEach, describe, expect, it } from "vitest";
import {
  forgetAll,
  forgetReading,
  keepReading,
  keepTyping,
  keptReading,
  keptTyping,
} from "@/components/licence-scanner/kept-reading";
import type { ReadOutcome } from "@/components/licence-scanner/licence-reader";
import {
  differingGroups,
  fieldsToFill,
  freeGroups,
  groups,
} from "@/components/licence-scanner/prefill-groups";

const nothing = { value: null, text: "", confidence: 0, sure: false };
const crop = new Blob(["crop"]);
const outcome: Extract<ReadOutcome, { status: "read" }> = {
  status: "read",
  reading: {
    name: nothing,
    birthDate: nothing,
    address: nothing,
    number: { value: "949704636100", text: "949704636100", confidence: 1, sure: true },
    expiry: nothing,
  },
  crops: { name: crop, birthDate: crop, address: crop, number: crop, expiry: crop },
};
const typing = { revision: 2, shot: "a", values: { street: "8-27-8" }, sources: {} };

describe("what is kept between the licence's screens", () => {
  beforeEach(forgetAll);

  it("is one registration's, and never the licence's number", () => {
    keepReading("one", "a", outcome);
    expect(keptReading("one")?.shot).toBe("a");
    expect(JSON.stringify(keptReading("one"))).not.toContain("949704636100");
    expect(Object.keys(keptReading("one")?.crops ?? {})).not.toContain("number");
    expect(keptReading("other")).toBeNull();
  });

  it("keeps the typing when another photograph is read, and drops it once the answer was saved anew", () => {
    keepReading("one", "a", outcome);
    keepTyping("one", typing);
    keepReading("one", "b", outcome);
    expect(keptTyping("one", 2)).toEqual(typing);
    expect(keptTyping("one", 3)).toBeNull();
  });

  it("another registration ends the one before", () => {
    keepTyping("one", typing);
    keepReading("other", "a", outcome);
    expect(keptTyping("one", 2)).toBeNull();
  });

  it("is forgotten", () => {
    keepReading("one", "a", outcome);
    keepTyping("one", typing);
    forgetReading();
    expect(keptReading("one")).toBeNull();
    expect(keptTyping("one", 2)).toEqual(typing);
  });
});

describe("where the licence says something else than the form", () => {
  const prefill = {
    address: { value: "愛知県豊明市栄町", source: "read" },
    street: { value: "8-27-7", source: "read" },
    postalCode: { value: "470-1168", source: "proposed" },
    lastNameKana: { value: "ムラカミ", source: "proposed" },
  } as const;
  const differing = (form: Record<string, string>) =>
    differingGroups(prefill, (name) => form[name] ?? "").map(({ label }) => label);

  it("what nobody typed is filled anew; a touched field keeps its group", () => {
    const free = (form: Record<string, string>, sources: Record<string, "read">) =>
      freeGroups(prefill, (name) => form[name] ?? "", sources).map(({ label }) => label);
    expect(free({}, {})).toEqual(["氏名", "住所"]);
    const misread = { address: "愛知県豊川市栄町", street: "8-27-1" };
    expect(free(misread, { address: "read", street: "read" })).toEqual(["氏名", "住所"]);
    expect(free(misread, { address: "read" })).toEqual(["氏名"]);
  });

  it("names the group, whatever the notation", () => {
    expect(differing({ address: "愛知県豊明市栄町", street: "８－２７－７" })).toEqual([]);
    expect(differing({ address: "愛知県豊明市栄町", street: "8-27-8" })).toEqual(["住所"]);
  });

  it("taken over, the customer's kana and postal code stay while name and town are the same", () => {
    const filled = (form: Record<string, string>) =>
      fieldsToFill(groups, prefill, (name) => form[name] ?? "");
    expect(filled({ address: "愛知県豊明市栄町", postalCode: "470-1162" })).not.toContain("postalCode");
    expect(filled({ address: "愛知県豊明市新栄町", postalCode: "470-1162" })).toContain("postalCode");
    expect(filled({ address: "愛知県豊明市栄町" })).toContain("postalCode");
    expect(filled({ lastName: "村上", lastNameKana: "ムラコウ" })).toContain("lastNameKana");
  });
});
