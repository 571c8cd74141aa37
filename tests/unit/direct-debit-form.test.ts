import { describe, expect, test } from "vitest";
import { type DirectDebitData, directDebitForm } from "@/lib/documents/direct-debit-form";
import type { CorporateIdentity, IndividualIdentity } from "@/lib/domain/party";
import { fontsOf, readPdf } from "../support/pdf";

const contact = {
  postalCode: "1120004",
  address: "東京都文京区後楽",
  street: "1丁目4-18",
  building: "見本マンション 101号室",
  contactPhone: "0312345678",
  mobilePhone: "09012345678",
};
const person: IndividualIdentity = {
  kind: "individual",
  lastName: "豊田",
  firstName: "太郎",
  lastNameKana: "トヨタ",
  firstNameKana: "タロウ",
  gender: "male",
  birthDate: "1980-04-01",
  ...contact,
};
const company: CorporateIdentity = {
  kind: "corporate",
  corporateNumber: "1180301018771",
  name: "見本自動車株式会社",
  nameKana: "ミホンジドウシャ",
  department: "総務部",
  departmentKana: "ソウムブ",
  contactName: "見本 花子",
  contactNameKana: "ミホン ハナコ",
  ...contact,
};
const data: DirectDebitData = {
  appliedOn: "2026-11-25",
  contractor: person,
  contractNumber: null,
  orderNumber: "DEMO-0001",
  services: [
    { name: "T-Connect", monthlyYen: 0 },
    { name: "コネクティッドナビ", monthlyYen: 880 },
    { name: "充電サポート", monthlyYen: 1100 },
  ],
  fees: [],
  dealer: { name: "トヨタモビリティ見本 文京店", phone: "0312345678" },
};

describe("the direct debit form", () => {
  test("prints who pays for what, with the monthly sum", async () => {
    const { text, info } = await readPdf(await directDebitForm(data));
    expect(text).toHaveLength(2);
    for (const part of [
      "預金口座振替依頼書・自動払込利用申込書",
      "2026年11月25日",
      "トヨタ タロウ",
      "豊田 太郎",
      "〒112-0004",
      "東京都文京区後楽1丁目4-18 見本マンション 101号室",
      "03-1234-5678",
      "DEMO-0001",
      "コネクティッドナビ",
      "880円",
      "1,980円",
      "トヨタモビリティ見本 文京店にお渡しください",
    ])
      expect(text[0]).toContain(part);
    expect(text[1]).toContain("預金口座振替規定");
    expect(info).toMatchObject({ Title: "預金口座振替依頼書・自動払込利用申込書", Language: "ja-JP" });
  });

  test("prints what is charged once apart from the monthly sum", async () => {
    const fees = [{ name: "充電カードの発行手数料", yen: 1650 }];
    const { text } = await readPdf(await directDebitForm({ ...data, fees }));
    for (const part of ["充電カードの発行手数料（初回のみ）", "1,980円", "初回のみ 1,650円"])
      expect(text[0]).toContain(part);
  });

  test("asks for the account by hand and tells nobody's birth date", async () => {
    const { text, all } = await readPdf(await directDebitForm(data));
    for (const label of [
      "金融機関名",
      "支店名",
      "口座番号",
      "通帳記号",
      "通帳番号",
      "口座名義",
      "金融機関お届け印",
    ])
      expect(text[0]).toContain(label);
    expect(all).not.toContain("1980");
    expect(all).not.toContain("090");
  });

  test("a company is named with who answers for it", async () => {
    const { text } = await readPdf(await directDebitForm({ ...data, contractor: company }));
    for (const part of ["会社名", "見本自動車株式会社", "ミホンジドウシャ", "総務部", "見本 花子"])
      expect(text[0]).toContain(part);
  });

  test("rare characters are printed; where one is lacking the form asks for the hand", async () => {
    const known = await readPdf(
      await directDebitForm({ ...data, contractor: { ...person, lastName: "髙﨑𠮷" } }),
    );
    expect(known.text[0]).toContain("髙﨑𠮷 太郎");
    expect(known.all).not.toContain("〓");
    const lacking = await readPdf(
      await directDebitForm({ ...data, contractor: { ...person, lastName: "𪚥田" } }),
    );
    expect(lacking.text[0]).toContain("〓田 太郎");
    expect(lacking.text[0]).toContain("その上に手書きでご記入ください");
  });

  test("carries its fonts and its structure", async () => {
    const pdf = await directDebitForm(data);
    const { names, embedded } = fontsOf(pdf);
    expect([names.size, embedded]).toEqual([2, 2]);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSansJP-/);
    const { tags } = await readPdf(pdf);
    for (const tag of ["H1", "H2", "Table", "TR", "TH", "TD", "LI", "LBody"])
      expect(tags).toContain(`"${tag}"`);
  });

  test("the longest answers stay whole and inside the frame", async () => {
    const longest = (text: string, length: number) => text.repeat(length).slice(0, length);
    const name = longest("見本髙﨑自動車", 100);
    const kana = longest("ミホンジドウシャ", 150);
    const department = longest("営業推進部", 60);
    const contactName = longest("寿限無", 60);
    const address = longest("東京都文京区後楽", 100);
    const street = longest("1丁目4-18", 60);
    const building = longest("見本マンション", 80);
    const contractor = {
      ...company,
      name,
      nameKana: kana,
      department,
      contactName,
      address,
      street,
      building,
    };
    const services = Array.from({ length: 12 }, (_, n) => ({
      name: `有料オプション その${n + 1}`,
      monthlyYen: 1100,
    }));
    const { pages, text, all } = await readPdf(
      await directDebitForm({ ...data, orderNumber: "X".repeat(40), contractor, services }),
    );
    expect(pages).toHaveLength(2);
    for (const part of [name, kana, department, contactName, `${address}${street} ${building}`, "13,200円"])
      expect(text[0]).toContain(part);
    for (const { name: service } of services) expect(text[0]).toContain(service);
    expect(all).not.toContain("…");
    for (const run of pages.flat()) {
      expect(run.left, run.text).toBeGreaterThanOrEqual(12.9);
      expect(run.right, run.text).toBeLessThanOrEqual(197.1);
      expect(run.foot, run.text).toBeGreaterThan(10);
    }
  });
});
