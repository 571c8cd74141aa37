import { describe, expect, it } from "vitest";
import type { CorporateIdentity, IndividualIdentity } from "../party";
import type { VehicleUser } from "../vehicle-user";
import { matchUser } from "./match-user";

const contact = {
  postalCode: "1120004",
  address: "東京都文京区後楽",
  street: "1-4-18",
  building: "コーポ見本101",
  contactPhone: "0312345678",
  mobilePhone: "09012345678",
};
const person: IndividualIdentity = {
  kind: "individual",
  lastName: "渡辺",
  firstName: "花子",
  lastNameKana: "ワタナベ",
  firstNameKana: "ハナコ",
  gender: "female",
  birthDate: "1960-01-01",
  ...contact,
};
const company: CorporateIdentity = {
  kind: "corporate",
  corporateNumber: "1180301018771",
  name: "株式会社見本商事",
  nameKana: "ミホンショウジカブシキガイシャ",
  department: "",
  departmentKana: "",
  contactName: "見本 太郎",
  contactNameKana: "ミホン タロウ",
  ...contact,
};
const registered: VehicleUser = {
  kind: "individual",
  name: "渡邉　花子",
  address: "東京都文京区後楽一丁目４番１８号",
};

describe("the user of the registry and who applies", () => {
  it("are the same where name and address agree and nothing else differs", () => {
    const { result, differences, fields } = matchUser(person, registered);
    expect({ result, differences }).toEqual({ result: "same", differences: [] });
    expect(fields.name).toEqual({ verdict: "notation", applicant: "渡辺 花子", registry: "渡邉　花子" });
    expect(fields.address.verdict).toBe("notation");
    expect(fields.building.verdict).toBe("missing");
    expect(fields.kana.verdict).toBe("missing");
  });

  it("word for word", () => {
    const toTheLetter = {
      ...registered,
      name: "渡辺 花子",
      kana: "ワタナベ ハナコ",
      birthDate: "1960-01-01",
      address: "東京都文京区後楽1-4-18 コーポ見本101",
    };
    const { fields } = matchUser(person, toTheLetter);
    for (const field of ["kind", "name", "kana", "birthDate", "building"] as const)
      expect(fields[field].verdict).toBe("equal");
  });

  it.each([
    ["another given name", { name: "渡邉 洋子" }, "unclear", ["name"]],
    ["another address", { address: "東京都文京区本郷1-4-18" }, "unclear", ["address"]],
    ["another room", { address: "東京都文京区後楽1-4-18 コーポ見本102" }, "unclear", ["building"]],
    ["another reading", { kana: "ワタナベ カコ" }, "unclear", ["kana"]],
    ["another birth date", { birthDate: "1990-01-01" }, "different", ["birthDate"]],
    ["a company", { kind: "corporate" as const }, "different", ["kind"]],
    [
      "neither name nor address",
      { name: "豊田 太郎", address: "愛知県豊田市トヨタ町1" },
      "different",
      ["name", "address"],
    ],
    ["no name", { name: "" }, "unclear", ["name"]],
    ["nothing", { name: "", address: " " }, "different", ["name", "address"]],
  ])("%s is for a reviewer", (_, change, result, differences) =>
    expect(matchUser(person, { ...registered, ...change })).toMatchObject({ result, differences }),
  );

  it("companies of one number may write name and form as they like, others may not", () => {
    const other: VehicleUser = { ...registered, kind: "corporate", name: "見本商事（株）", kana: "ﾐﾎﾝｼﾖｳｼﾞ" };
    expect(matchUser(company, { ...other, corporateNumber: "1180301018771" }).result).toBe("same");
    expect(matchUser(company, other)).toMatchObject({ result: "unclear", differences: ["name"] });
    const sameName = { ...other, name: "㈱見本商事", corporateNumber: "1130001011420" };
    expect(matchUser(company, sameName)).toMatchObject({
      result: "different",
      differences: ["corporateNumber"],
    });
  });
});
