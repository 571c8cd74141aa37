import { describe, expect, test } from "vitest";
import { type LeafletData, leaflet } from "@/lib/documents/leaflet";
import { fontsOf, qrCodesOf, readPdf } from "../support/pdf";

const URL = "https://enrolment.example/after-delivery";
const data: LeafletData = {
  issuedOn: "2026-11-25",
  buyerName: "豊田 太郎",
  dealer: { name: "トヨタモビリティ見本 文京店", phone: "0312345678" },
  orderNumber: "DEMO-0001",
  vehicle: { name: "bZ4X", grade: "Z", colour: "プラチナホワイトパールマイカ" },
  buyer: "registered",
  user: "after-delivery",
  services: [
    { name: "T-Connect", applied: false },
    { name: "EV・PHV充電サポート", applied: false },
  ],
  directDebit: false,
  afterDeliveryUrl: URL,
  mailDomain: "enrolment.example",
};
const kei: LeafletData = {
  ...data,
  vehicle: { name: "ピクシス エポック", grade: null, colour: null },
  services: [],
  afterDeliveryUrl: null,
};

describe("the leaflet", () => {
  test("names the contract in front and the address on the back", async () => {
    const { text, info, links } = await readPdf(await leaflet(data));
    expect(text).toHaveLength(2);
    for (const part of ["豊田 太郎 様", "bZ4X", "プラチナホワイトパールマイカ", "DEMO-0001", "03-1234-5678"])
      expect(text[0]).toContain(part);
    expect(text[1]).toContain(URL);
    expect(text[1]).toContain("@enrolment.example");
    expect(links).toEqual([URL]);
    expect(info).toMatchObject({ Title: "ご契約者さまへのご案内", Language: "ja-JP" });
  });

  test("its QR leads to the address it prints, large enough and with its quiet zone", async () => {
    const [qr, ...more] = await qrCodesOf(await leaflet(data));
    expect(more).toEqual([]);
    expect(qr).toMatchObject({ text: URL, level: "Q" });
    expect(qr?.millimetres).toBeGreaterThanOrEqual(25);
    expect(qr?.quietModules).toBeGreaterThanOrEqual(4);
  });

  test("tells what was done from what is left", async () => {
    const front = async (changes: Partial<LeafletData>) =>
      (await readPdf(await leaflet({ ...data, ...changes }))).text[0] ?? "";
    const split = (text: string) => text.split("これから行っていただくこと");
    const [done, left] = split(await front({}));
    expect(done).toContain("買主情報の登録");
    expect(left).toContain("使用者情報の登録");
    expect(left).toContain("T-Connectのお申込み");
    const services = [{ name: "T-Connect", applied: true }];
    const [nowDone, nowLeft] = split(await front({ user: "registered", services, directDebit: true }));
    expect(nowDone).toContain("使用者情報の登録");
    expect(nowDone).toContain("T-Connectのお申込み");
    expect(nowLeft).toContain("預金口座振替依頼書のご提出");
    expect(nowLeft).not.toContain("使用者情報の登録");
    expect(await front({ user: "registered", services: [] })).toContain("お手続きはありません");
  });

  test("sends the customer of a kei vehicle to the dealer, without any link", async () => {
    const pdf = await leaflet(kei);
    const { text, links } = await readPdf(pdf);
    expect(text).toHaveLength(2);
    expect(text[1]).toContain("軽自動車をご契約のお客さまへ");
    expect(text[1]).toContain("03-1234-5678");
    expect(text.join("")).not.toContain("http");
    expect(text.join("")).not.toContain("QRコード");
    expect(links).toEqual([]);
    expect(await qrCodesOf(pdf)).toEqual([]);
  });

  test("carries its fonts, cut down to what it prints, and its structure", async () => {
    const pdf = await leaflet(data);
    const { names, embedded } = fontsOf(pdf);
    expect(names.size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSansJP-(Regular|Bold)$/);
    expect(embedded).toBe(2);
    expect(pdf.length).toBeLessThan(200_000);
    const { tags } = await readPdf(pdf);
    for (const tag of ["H1", "H2", "Table", "TH", "LI", "LBody", "Figure", "Link"])
      expect(tags).toContain(`"${tag}"`);
    expect(tags).toContain("納車後のお手続きのページを開くQRコード");
  });

  test("prints rare characters of names, and shows where one is lacking", async () => {
    const known = await readPdf(await leaflet({ ...data, buyerName: "髙﨑 𠮷濵" }));
    expect(known.text[0]).toContain("髙﨑 𠮷濵 様");
    expect(known.all).not.toContain("〓");
    const lacking = await readPdf(await leaflet({ ...data, buyerName: "𪚥田 太郎" }));
    expect(lacking.text[0]).toContain("〓田 太郎 様");
    expect(lacking.text[0]).toContain("「〓」は、この書面に印字できない文字です。");
  });

  test("the longest texts stay whole, inside the margins, on two pages", async () => {
    const colour = "とてもながいなまえのいろ".repeat(5);
    const dealer = { name: "長い名前の販売会社".repeat(7), phone: "0312345678" };
    const address = `https://${"a-long-name.".repeat(15)}example/after-delivery`;
    const { pages, text, all } = await readPdf(
      await leaflet({
        ...data,
        buyerName: "髙﨑𠮷".repeat(20),
        buyer: "open",
        user: "open",
        directDebit: true,
        dealer,
        orderNumber: "X".repeat(40),
        vehicle: { name: "クラウン", grade: colour, colour },
        afterDeliveryUrl: address,
      }),
    );
    expect(pages).toHaveLength(2);
    for (const part of ["髙﨑𠮷".repeat(20), colour, dealer.name, "X".repeat(40)])
      expect(text[0]).toContain(part);
    expect(text[1]).toContain(address);
    expect(all).not.toContain("…");
    for (const run of pages.flat()) {
      expect(run.left, run.text).toBeGreaterThanOrEqual(19.9);
      expect(run.right, run.text).toBeLessThanOrEqual(190.1);
      expect(run.foot, run.text).toBeGreaterThan(10);
    }
    // What is left to do ends above the numbers to call.
    const foot = (part: string) => pages[0]?.find((run) => run.text.includes(part))?.foot ?? 0;
    expect(foot("お渡しした依頼書")).toBeGreaterThan(foot("お問い合わせ"));
  });
});
