import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { enterCompany } from "../../support/company";
import {
  agree,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  registerAccount,
  registerBuyer,
  signIn,
  staffCheck,
} from "../../support/customer";
import type { Contract } from "../../support/service";
import type { At } from "../../support/story";
import {
  arriveAsUser,
  asUser,
  handOff,
  registerHanako,
  registerSameName,
  secondPhone,
  toNameChoice,
} from "../../support/user";
import { address, contractOf, ICHIRO } from "../sample";
import { walk } from "../walk";

/** A registered buyer hands over to the user's phone, which stands at the sign-in afterwards. */
async function usersPhone(
  page: Page,
  { browser, request, at }: { browser: Browser; request: APIRequestContext; at: At },
  contract: Contract,
  email: string,
  scanned?: (url: string) => Promise<void>,
): Promise<Page> {
  await registerBuyer(page, at, request, contract, email);
  const url = await handOff(page, at);
  await scanned?.(url);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, url);
  return phone;
}

walk("a user of the buyer's name", async ({ page, request, at }) => {
  await registerBuyer(
    page,
    at,
    request,
    await contractOf(request, "crown", "2611-0201"),
    address("taro", "same"),
  );
  await registerSameName(page, at);
});

walk("a user without an account", async ({ page, browser, request, at, show }) => {
  const contract = await contractOf(request, "crown", "2611-0202");
  // What the user's phone sees of the buyer's: 2-2/5 is the reading of the code.
  const scanned = () => show(page.getByRole("img", { name: "使用者のお手続きを始めるQRコード" }), "2-2/5");
  const phone = await usersPhone(
    page,
    { browser, request, at },
    contract,
    address("taro", "hand-off"),
    scanned,
  );
  await proveAddress(phone, asUser(at), request, address("ichiro", "hand-off"));
  await enterPerson(phone, asUser(at), "with", ICHIRO);
  await registerHanako(phone, at, contract.checkCode);
  await phone.context().close();
});

walk("a user with an account", async ({ page, browser, request, at }) => {
  const email = address("ichiro", "owner");
  const earlier = await secondPhone(browser);
  await registerBuyer(earlier, at, request, await contractOf(request, "prius", "2611-0203"), email);
  await earlier.context().close();
  const contract = await contractOf(request, "crown", "2611-0204");
  const phone = await usersPhone(page, { browser, request, at }, contract, address("taro", "family"));
  await signIn(phone, email);
  await at(phone, "2-2/11-A");
  await press(phone, "確認");
  await at(phone, "2-2/12-A");
  await staffCheck(phone, contract.checkCode, "次へ");
  await confirmRegistered(phone, asUser(at));
  await at(phone, "2-2/15-A");
  await agree(phone);
  await at(phone, "2-2/16-A");
  await phone.context().close();
});

walk("a corporate user", async ({ page, browser, request, at }) => {
  const contract = await contractOf(request, "crown", "2611-0205");
  const phone = await usersPhone(page, { browser, request, at }, contract, address("taro", "representative"));
  await proveAddress(phone, asUser(at), request, address("soumu", "user"));
  await enterCompany(phone, asUser(at), "with");
  await registerAccount(phone, at, "2-2/20-C", "2-2/21-C");
  await at(phone, "2-2/22-C");
  await agree(phone);
  await at(phone, "2-2/23-C");
  await phone.context().close();
});

walk("a user who is not there", async ({ page, request, at }) => {
  await registerBuyer(
    page,
    at,
    request,
    await contractOf(request, "crown", "2611-0206"),
    address("taro", "later"),
  );
  await toNameChoice(page, at, "2-3");
  await press(page, "買主とは異なる名義で登録する");
  await at(page, "2-3/3");
  await press(page, "同席していない");
  await at(page, "2-3/4");
  await press(page, "OK");
  await at(page, "2-3/5");
  await press(page, "とじる");
  await at(page, "2-3/6");
});
