import { buyer } from "../../app/(customer)/registration/[registration]/journeys/buyer";
import { comingBack } from "../support/come-back";
import { enterCompany } from "../support/company";
import {
  arrive,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  registerBuyer,
  signIn,
} from "../support/customer";
import {
  arriveAtHome,
  enterPersonAtHome,
  enterVehicle,
  linkAndAgree,
  proveAddressAtHome,
  vehicle,
} from "../support/owner";
import { newAddress, newContract } from "../support/service";
import { apply, choosePlan, individualUser, registerCard, toCardEntry } from "../support/services";
import { expect, test } from "../support/story";
import { arriveAsUser, asUser, HANAKO, handOff, registerHanako, secondPhone } from "../support/user";

for (const scripts of ["with", "without"] as const) {
  test.describe(`the browser's back, ${scripts} scripts: each screen shows what was saved and goes on at the first press`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("for a buyer with a new account", async ({ page, at, request }) => {
      test.slow();
      const seen = new Set<string>();
      const contract = await newContract(request);
      await registerBuyer(page, comingBack(at, seen), request, contract, newAddress(), scripts);
      const fields = [
        "vehicle",
        "consent",
        "account/terms",
        "account/email",
        "account/kind",
        "account/person",
      ];
      expect([...seen]).toEqual(expect.arrayContaining(fields));
      expect(buyer.steps.map(({ id }) => id)).toEqual(expect.arrayContaining([...seen]));
    });

    test("for a buyer with an account", async ({ page, at, request, browser }) => {
      test.slow();
      const email = newAddress();
      const earlier = await secondPhone(browser);
      await registerBuyer(earlier, at, request, await newContract(request), email);
      await earlier.context().close();
      const seen = new Set<string>();
      const contract = await newContract(request);
      const back = comingBack(at, seen);
      await arrive(page, back, contract.entryUrl);
      await signIn(page, email);
      await back(page, "1-1/7-A");
      await press(page, "確認");
      await back(page, "1-1/8-A");
      await page.getByLabel("販売店スタッフによる確認").check();
      await page.getByLabel("確認コード").fill(contract.checkCode);
      await press(page, "次へ");
      await confirmRegistered(page, back);
      expect([...seen]).toContain("account/confirm");
    });

    test("for a company", async ({ page, at, request }) => {
      test.slow();
      const seen = new Set<string>();
      const back = comingBack(at, seen);
      await arrive(page, back, (await newContract(request)).entryUrl);
      await proveAddress(page, back, request, newAddress());
      await enterCompany(page, back, scripts);
      await back(page, "1-1/16-C");
      expect([...seen]).toEqual(expect.arrayContaining(["account/corporate-number", "account/corporation"]));
    });

    test("for a user on a phone of their own", async ({ page, at, request, browser }) => {
      test.slow();
      const seen = new Set<string>();
      const contract = await newContract(request);
      await registerBuyer(page, at, request, contract, newAddress(), scripts);
      const url = await handOff(page, at);
      const phone = await secondPhone(browser, scripts);
      const back = asUser(comingBack(at, seen));
      await arriveAsUser(phone, back, url);
      await proveAddress(phone, back, request, newAddress());
      await enterPerson(phone, back, scripts, HANAKO);
      await registerHanako(phone, back, contract.checkCode);
      expect([...seen]).toContain("account/person");
      await phone.context().close();
    });

    test("for the services and their payment", async ({ page, at, request }) => {
      test.setTimeout(300_000);
      const seen = new Set<string>();
      await individualUser(page, at, request, "bz4x", scripts);
      const back = comingBack(at, seen);
      await press(page, "My TOYOTAのサービス利用手続きへ");
      await back(page, "3-1/1");
      await press(page, "My TOYOTAのサービス利用手続きへ");
      await back(page, "3-1/2");
      await press(page, "利用申込みをする");
      await back(page, "3-1/3-A");
      await press(page, "使用者と同じ名義で登録する");
      await back(page, "3-1/4-A");
      await page.getByLabel("T-Connect利用規約に同意する").check();
      await page.getByLabel("車両情報の取扱いに同意する").check();
      await press(page, "つぎへ");
      await back(page, "3-1/5-A");
      await page.getByLabel(/車内Wi-Fi/).check();
      await press(page, "つぎへ");
      await back(page, "3-1/6-A");
      await toCardEntry(page, back);
      await registerCard(page, back);
      await apply(page, back);
      await choosePlan(page, back);
      expect([...seen]).toEqual(expect.arrayContaining(["t-connect/options", "t-connect/terms"]));
    });

    test("for an owner at home", async ({ page, at, request }) => {
      test.setTimeout(300_000);
      const seen = new Set<string>();
      const back = comingBack(at, seen);
      await arriveAtHome(page, back);
      await proveAddressAtHome(page, back, request, newAddress(), scripts);
      await enterPersonAtHome(page, back, scripts);
      await linkAndAgree(page, back, "B");
      await enterVehicle(page, scripts, vehicle("0009"));
      await back(page, "4-1/17-B");
      expect([...seen]).toEqual(
        expect.arrayContaining(["account/login", "account/person", "newsletter", "vehicle-data"]),
      );
    });
  });
}
