import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { matchUser } from "@/lib/domain/matching/match-user";
import type { CorporateIdentity, IndividualIdentity } from "@/lib/domain/party";
import type { VehicleUser } from "@/lib/domain/vehicle-user";
import type { DomainCase } from "../cases/check";
import { type AddressCase, otherAddress, sameAddress } from "../cases/matching/addresses";
import { type CorporationCase, otherCorporation, sameCorporation } from "../cases/matching/corporations";
import { otherPerson, type PersonCase, samePerson } from "../cases/matching/persons";

type Case = { says: string; applicant: IndividualIdentity | CorporateIdentity; registry: VehicleUser };

const contact = { postalCode: "1120004", contactPhone: "0312345678", mobilePhone: "09012345678" };
const HOME: AddressCase = ["東京都文京区後楽", "1-4-18", "", "東京都文京区後楽一丁目４番１８号"];
const PERSON: PersonCase = ["見本", "太郎", "ミホン", "タロウ", "見本 太郎"];
const NUMBER = "1180301018771";
const OTHER_NUMBER = "1130001011420";

function person(who: PersonCase, where: AddressCase): Case {
  const [lastName, firstName, lastNameKana, firstNameKana, name, kana] = who;
  const [address, street, building, line] = where;
  const own = { lastName, firstName, lastNameKana, firstNameKana, address, street, building };
  return {
    says: `${lastName} ${firstName}, ${address}${street} ${building} — ${name} ${kana ?? ""}, ${line}`,
    applicant: { kind: "individual", gender: "unstated", birthDate: "1990-04-01", ...own, ...contact },
    registry: { kind: "individual", name, kana, address: line },
  };
}

function corporation([name, registered, numbers]: CorporationCase, where: AddressCase): Case {
  const [address, street, building, line] = where;
  const contactName = {
    department: "",
    departmentKana: "",
    contactName: "見本 太郎",
    contactNameKana: "ミホン",
  };
  const corporateNumber = { same: NUMBER, other: OTHER_NUMBER, none: undefined }[numbers ?? "none"];
  return {
    says: `${name}, ${address}${street} — ${registered}, ${line} ${numbers ?? ""}`,
    applicant: {
      kind: "corporate",
      corporateNumber: numbers ? NUMBER : "",
      name,
      nameKana: "ミホン",
      address,
      street,
      building,
      ...contactName,
      ...contact,
    },
    registry: { kind: "corporate", name: registered, corporateNumber, address: line },
  };
}

/** Item `at` of a list that begins again at its end. */
const turn = <T>(list: readonly T[], at: number) => list[at % list.length] as T;

const trueMatches: Case[] = [
  ...samePerson.map((who) => person(who, HOME)),
  ...sameAddress.map((where) => person(PERSON, where)),
  ...samePerson.map((who, at) => person(who, turn(sameAddress, at))),
  ...sameCorporation.map((who) => corporation(who, HOME)),
  ...sameCorporation.map((who, at) => corporation(who, turn(sameAddress, at * 2))),
];

const others: Case[] = [
  ...otherPerson.map((who) => person(who, HOME)),
  ...otherPerson.map((who, at) => person(who, turn(sameAddress, at))),
  ...otherAddress.map((where) => person(PERSON, where)),
  ...otherAddress.map((where, at) => person(turn(samePerson, at), where)),
  ...otherCorporation.map((who) => corporation(who, HOME)),
  ...otherAddress.map((where) => corporation(["株式会社見本商事", "㈱見本商事"], where)),
];

/** Different people whose names are as near as can be. */
const NEIGHBOURS: PersonCase[] = [
  ["斎藤", "太郎", "サイトウ", "タロウ", "齋藤 太郎"],
  ["斉藤", "太郎", "サイトウ", "タロウ", "齊藤太郎"],
  ["斎藤", "大郎", "サイトウ", "タロウ", "齋藤 大郎"],
  ["斎藤", "多朗", "サイトウ", "タロウ", "斎藤多朗"],
  ["斎藤", "多郎", "サイトウ", "タロウ", "斎藤 多郞"],
  ["斎藤", "一", "サイトウ", "ハジメ", "齋藤　一"],
  ["斎藤", "一郎", "サイトウ", "イチロウ", "齋藤一郎"],
  ["斎藤", "二郎", "サイトウ", "ジロウ", "齋藤二郎"],
  ["斎藤", "二", "サイトウ", "ジ", "齋藤二"],
  ["斎藤", "ニ", "サイトウ", "ニ", "斎藤 ﾆ"],
];

/** Different homes on one block, each in another notation. */
const HOUSES: AddressCase[] = [
  ["東京都文京区後楽", "1-4-18", "", "東京都文京区後楽一丁目４番１８号"],
  ["東京都文京区後楽", "1-4-8", "", "文京区後楽１丁目４番８号"],
  ["東京都文京区後楽", "1-41-8", "", "東京都文京区後楽１－４１－８"],
  ["東京都文京区後楽", "1-4-81", "", "東京都文京区後楽一丁目四番八一号"],
  ["東京都文京区後楽", "1-4-18-2", "", "東京都文京区後楽一丁目４番１８号の２"],
  ["東京都文京区後楽", "14-18", "", "東京都文京区後楽１４番地１８"],
  ["東京都文京区後楽", "2-4-18", "コーポ見本101号室", "東京都文京区後楽２丁目４番１８号コーポ見本１０１"],
  ["東京都文京区後楽", "2-4-18", "コーポ見本102号室", "東京都文京区後楽2-4-18-102"],
  ["東京都文京区後楽", "2-4-18", "コーポ見本1012号室", "東京都文京区後楽2-4-18 ｺｰﾎﾟ見本1012"],
  ["東京都文京区後楽", "2-4-18", "コーポ見本A101", "東京都文京区後楽2-4-18コーポ見本Ａ棟１０１号"],
  ["東京都文京区本郷", "1-4-18", "", "東京都文京区本郷一丁目４番１８号"],
];

const missed = trueMatches.filter(
  ({ applicant, registry }) => matchUser(applicant, registry).result !== "same",
);
const wronglySame = others.filter(
  ({ applicant, registry }) => matchUser(applicant, registry).result === "same",
);

describe("one user in two notations", () => {
  it("is recognised in 95 of 100 cases at least", () => {
    expect(trueMatches.length).toBeGreaterThan(150);
    expect(missed.length / trueMatches.length, said(missed)).toBeLessThanOrEqual(0.05);
  });
});

describe("two users", () => {
  it("are never taken for one, however near", () => {
    expect(others.length).toBeGreaterThan(150);
    expect(wronglySame, said(wronglySame)).toEqual([]);
  });

  it("are never taken for one, whoever of a crowded block applies for whose car", () => {
    // Every other name in every other house: each meets each.
    const people = NEIGHBOURS.flatMap((name, n) =>
      HOUSES.filter((_, h) => (n + h) % 2 === 0).map((house) => person(name, house)),
    );
    const wrong = people.flatMap((one) =>
      people.filter((other) => one !== other && matchUser(one.applicant, other.registry).result === "same"),
    );
    expect(wrong, said(wrong)).toEqual([]);
    const own = people.filter(({ applicant, registry }) => matchUser(applicant, registry).result === "same");
    expect(own).toHaveLength(people.length);
  });
});

describe("names and addresses of the field's cases", () => {
  const file = path.resolve(import.meta.dirname, "../cases/domain-cases.json");
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: DomainCase[] };
  const texts = (kind: string) =>
    cases
      .filter((one) => one.kind === kind && one.expected.valid !== false)
      .map(({ input }) => String(input));
  const names = texts("name_kanji").map((name): PersonCase => [name, "太郎", "", "", `${name} 太郎`]);
  const places = texts("address_split").map((line): AddressCase => [line, "", "", line]);

  it.each([
    ["names", names.map((name) => person(name, HOME))],
    ["addresses", places.map((place) => person(PERSON, place))],
  ])("%s: each is itself and no other", (_, people) => {
    expect(people.length).toBeGreaterThan(5);
    const same = people.flatMap((one) =>
      people
        .filter((other) => matchUser(one.applicant, other.registry).result === "same")
        .map((other) => [one, other]),
    );
    expect(same).toEqual(people.map((one) => [one, one]));
  });
});

function said(cases: Case[]): string {
  return cases.map(({ says }) => says).join("\n");
}
