import { describe, expect, it } from "vitest";
import { buyer } from "@/app/(customer)/registration/[registration]/journeys/buyer";
import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import { fieldsHash, identityOf } from "@/app/(customer)/registration/[registration]/journeys/identity";
import { consentVersions } from "@/lib/domain/consent-texts";
import { walk } from "@/lib/journey/walk";
import { noFacts } from "./journey-facts";

const seen = { seen: true };
const facts: Facts = {
  ...noFacts,
  role: "buyer",
  occasion: "at-dealer",
  vehicle: { tConnect: true, charging: false, kei: false },
};
const contact = {
  postalCode: "1128701",
  address: "東京都文京区後楽",
  street: "1-4-18",
  building: "",
  contactPhone: "0312345678",
  mobilePhone: "09011223344",
};
const person = {
  lastName: "豊田",
  firstName: "太郎",
  lastNameKana: "トヨタ",
  firstNameKana: "タロウ",
  gender: "male",
  birthDate: "1960-01-01",
  ...contact,
  passwordHash: "$argon2id$…",
  authPhone: "09011223344",
};
const upToPerson = {
  vehicle: seen,
  consent: { version: consentVersions["information-provision"] },
  "sign-in": { way: "new" },
  "account/terms": { version: consentVersions["account-terms"] },
  "account/email": { email: "taro@example.com" },
  "account/email-code": { verifiedEmail: "taro@example.com" },
  "account/email-verified": seen,
  "account/kind": { kind: "individual" },
  "account/input-method": { method: "typing" },
  "account/person": person,
};
const open = (saved: Record<string, unknown>, with_: Partial<Facts> = {}) =>
  walk(buyer, saved, { ...facts, ...with_ }).open;

describe("the buyer's journey", () => {
  it("asks for consent again when its text has changed", () => {
    expect(open({ ...upToPerson, consent: { version: "2020-01-01" } })).toBe("consent");
    expect(open({ ...upToPerson, "account/terms": { version: "2020-01-01" } })).toBe("account/terms");
  });

  it("asks for another code when the address has changed", () => {
    expect(open({ ...upToPerson, "account/email": { email: "hanako@example.com" } })).toBe(
      "account/email-code",
    );
  });

  it("needs the staff check for individuals, at the dealer", () => {
    expect(open(upToPerson)).toBe("staff-check");
    expect(open(upToPerson, { occasion: "after-delivery" })).toBe("account/review");
  });

  it("keeps the staff check while the checked fields read the same, and voids it when one changes", () => {
    const identity = identityOf(walk(buyer, upToPerson, facts).answers, facts);
    const check = { checkId: "1", salt: "s", fieldsHash: fieldsHash(identity, "s") };
    const checked = { ...upToPerson, "staff-check": check };
    expect(open(checked)).toBe("account/review");
    expect(open({ ...checked, "account/person": { ...person, mobilePhone: "08011223344" } })).toBe(
      "account/review",
    );
    for (const changed of [{ lastName: "本田" }, { birthDate: "1961-01-01" }, { street: "1-4-19" }]) {
      expect(open({ ...checked, "account/person": { ...person, ...changed } })).toBe("staff-check");
    }
  });

  it("another photograph asks what was read and the form again; typing instead asks neither", () => {
    const shot = "0e2f3c1a-7b7a-4c6e-9d35-4a1f0f6f2b11";
    const photographed = {
      ...upToPerson,
      "account/input-method": { method: "camera" },
      "licence/notice": seen,
      "licence/document": { document: "driver-licence" },
      "licence/start": seen,
      "licence/capture": { shot },
      "licence/result": { shot },
      "account/person": { ...person, shot },
    };
    expect(open(photographed)).toBe("staff-check");
    const other = { shot: "5d1c8a52-9f64-4b0e-8a39-0f8f7d1c2e22" };
    expect(open({ ...photographed, "licence/capture": other })).toBe("licence/result");
    expect(open({ ...photographed, "licence/capture": other, "licence/result": other })).toBe(
      "account/person",
    );
    expect(open({ ...photographed, "account/input-method": { method: "typing" } })).toBe("staff-check");
    const { answers } = walk(buyer, photographed, facts);
    expect(identityOf(answers, facts)).not.toHaveProperty("shot");
  });

  it("asks corporations for no staff check", () => {
    const { "account/person": _person, "account/input-method": _method, ...rest } = upToPerson;
    const saved = {
      ...rest,
      "account/kind": { kind: "corporate" },
      "account/login": { passwordHash: "$argon2id$…", authPhone: "09011223344" },
      "account/corporate-number": { way: "typing" },
      "account/corporation": {
        corporateNumber: "",
        name: "見本商事",
        nameKana: "ミホンショウジ",
        department: "",
        departmentKana: "",
        contactName: "見本 太郎",
        contactNameKana: "ミホン タロウ",
        ...contact,
      },
    };
    expect(open(saved)).toBe("account/review");
  });
});
