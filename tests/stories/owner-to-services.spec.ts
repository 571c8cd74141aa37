import type { APIRequestContext, Page } from "@playwright/test";
import { chooseOwnersPlan } from "../support/approved-owner";
import { press, signIn } from "../support/customer";
import { openLine } from "../support/line";
import {
  arriveAtHome,
  confirmAtHome,
  enterCompanyAtHome,
  enterPersonAtHome,
  enterVehicle,
  linkAndAgree,
  proveAddressAtHome,
  registrationIn,
} from "../support/owner";
import { seeded } from "../support/owner-request";
import { approveAtDesk } from "../support/reviewer";
import { linkIn, type Mail, mailTo, newAddress, newContract } from "../support/service";
import { apply, registerCard, toCardEntry } from "../support/services";
import { asRegisteredBuyer, MIHON_FIELDS } from "../support/set-up";
import { type At, type AtMail, branch, expect, passes, test } from "../support/story";
import { secondPhone } from "../support/user";

/** An electric vehicle's user, as the registry writes him: 髙橋 一郎, 高島一丁目２番５号. */
const TAKAHASHI = {
  lastName: "高橋",
  firstName: "一郎",
  lastNameKana: "タカハシ",
  firstNameKana: "イチロウ",
  home: { postalCode: "220-0011", address: "神奈川県横浜市西区高島", street: "1-2-5" },
};

/** The mail that says that the request was approved, with the link to the services. */
async function approval(
  request: APIRequestContext,
  email: string,
  atMail: AtMail,
  id: string,
): Promise<Mail> {
  const mail = await mailTo(request, email, "使用者情報の登録完了");
  atMail(mail, id);
  return mail;
}

/** From the approval mail's link, on the phone that is signed in, to the options of T-Connect: 5-1/1 to 5-1/7-A. */
async function toOptionsByMail(page: Page, at: At, mail: Mail): Promise<void> {
  await page.goto(new URL(linkIn(mail)).pathname);
  await press(page, "お申込みを開始する");
  await at(page, "5-1/1");
  await press(page, "次の手続きに進む");
  await at(page, "5-1/2");
  await press(page, "利用申込みをする");
  await at(page, "5-1/3-A");
  await openLine(page, { registrationId: registrationIn(page) }, "with");
  await at(page, "5-1/5-A");
  await press(page, "つぎへ");
  await at(page, "5-1/6-A");
  await page.getByLabel("T-Connect利用規約に同意する").check();
  await page.getByLabel("車両情報の取扱いに同意する").check();
  await press(page, "つぎへ");
  await at(page, "5-1/7-A");
}

test(
  "a new owner (branch B) is approved at once and goes on to T-Connect and charging",
  passes("4-1/20-B", "5-1/1", ...branch("5-2", "A", 2, 3)),
  async ({ page, at, atMail, request }) => {
    test.slow();
    const email = newAddress();
    await arriveAtHome(page, at);
    await proveAddressAtHome(page, at, request, email, "with");
    await enterPersonAtHome(page, at, "with", TAKAHASHI);
    await linkAndAgree(page, at, "B");
    await enterVehicle(page, "with", seeded("An electric vehicle").vehicle);
    await at(page, "4-1/17-B");
    await press(page, "この内容で申し込む");
    await at(page, "4-1/18-B");
    await toOptionsByMail(page, at, await approval(request, email, atMail, "4-1/20-B"));
    await page.getByLabel(/車内Wi-Fi/).check();
    await press(page, "つぎへ");
    await at(page, "5-1/8-A");
    await toCardEntry(page, at, ["5-1/9-A", "5-1/10-A"]);
    await registerCard(page, at, "frictionless", ["5-1/11-A", "5-1/12-A"]);
    await apply(page, at, ["5-1/13-A", "5-1/14-A"]);
    await chooseOwnersPlan(page, at);
    await apply(page, at, ["5-2/9-A", "5-2/10-A"]);
    await at(page, "5-2/11-A");
    await expect(page.getByRole("main")).toContainText("T-Connect、EV・PHV充電サポート");
  },
);

test(
  "an owner with an account (branch A) is approved at once and goes on to T-Connect",
  passes("4-1/11-A", "5-1/1"),
  async ({ page, at, atMail, request, browser }) => {
    test.slow();
    const email = newAddress();
    const earlier = await secondPhone(browser);
    await asRegisteredBuyer(earlier, request, await newContract(request, "hiace"), email, MIHON_FIELDS);
    await earlier.context().close();
    await arriveAtHome(page, at);
    await signIn(page, email);
    await confirmAtHome(page, at);
    await enterVehicle(page, "with", seeded("Name and address to the letter").vehicle);
    await at(page, "4-1/8-A");
    await press(page, "この内容で申し込む");
    await at(page, "4-1/9-A");
    await toOptionsByMail(page, at, await approval(request, email, atMail, "4-1/11-A"));
    await press(page, "つぎへ");
    await apply(page, at, ["5-1/13-A", "5-1/14-A"]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
  },
);

test(
  "a company (branch C) is approved at the desk and pays by invoice",
  passes("4-1/22-C", "5-1/8-A"),
  async ({ page, at, atMail, request, browser }) => {
    test.slow();
    const email = newAddress();
    await arriveAtHome(page, at);
    await proveAddressAtHome(page, at, request, email, "with");
    await enterCompanyAtHome(page, at, "with");
    await linkAndAgree(page, at, "C");
    await enterVehicle(page, "with", seeded("A company, its form written short").vehicle);
    await at(page, "4-1/19-C");
    await press(page, "この内容で申し込む");
    await at(page, "4-1/20-C");
    await approveAtDesk(browser, registrationIn(page));
    await toOptionsByMail(page, at, await approval(request, email, atMail, "4-1/22-C"));
    await page.getByLabel(/車内Wi-Fi/).check();
    await press(page, "つぎへ");
    await at(page, "5-1/8-A");
    await expect(page.getByRole("button", { name: "口座引落し" })).toHaveCount(0);
    await press(page, "請求書払い");
    await apply(page, at, ["5-1/13-A", "5-1/14-A"]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
  },
);
