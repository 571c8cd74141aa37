import { enterCompany } from "../../support/company";
import { openConsole } from "../../support/console";
import {
  arrive,
  confirmRegistered,
  press,
  proveAddress,
  registerAccount,
  registerBuyer,
  signIn,
  staffCheck,
} from "../../support/customer";
import { expect } from "../../support/story";
import { address, contractOf, TARO } from "../sample";
import { walk } from "../walk";

walk("a buyer without an account", async ({ page, browser, request, at, show }) => {
  const contract = await contractOf(request, "crown", "2611-0101");
  const staff = await openConsole(browser);
  await staff.goto(`/dealer/contracts/${contract.id}`);
  await expect(staff.getByRole("img", { name: "お申込みを開始するQRコード" })).toBeVisible();
  await show(staff, "1-1/1");
  await staff.context().close();
  await registerBuyer(page, at, request, contract, address("taro", "buyer"), "with", TARO);
});

walk("a buyer with an account", async ({ page, browser, request, at }) => {
  const email = address("taro", "owner");
  const earlier = await browser.newContext();
  const before = await contractOf(request, "prius", "2611-0102");
  await registerBuyer(await earlier.newPage(), at, request, before, email);
  await earlier.close();
  const contract = await contractOf(request, "crown", "2611-0103");
  await arrive(page, at, contract.entryUrl);
  await signIn(page, email);
  await at(page, "1-1/7-A");
  await press(page, "確認");
  await at(page, "1-1/8-A");
  await staffCheck(page, contract.checkCode, "次へ");
  await confirmRegistered(page, at);
  await at(page, "1-1/11-A");
});

walk("a corporate buyer", async ({ page, request, at }) => {
  const contract = await contractOf(request, "crown", "2611-0104");
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, address("soumu", "company"));
  await enterCompany(page, at, "with");
  await registerAccount(page, at, "1-1/16-C", "1-1/17-C");
  await at(page, "1-1/18-C");
});
