import type { APIRequestContext, Page } from "@playwright/test";
import { press, registerBuyer, signIn } from "../../support/customer";
import {
  arriveAtHome,
  confirmAtHome,
  enterCompanyAtHome,
  enterPersonAtHome,
  enterVehicle,
  linkAndAgree,
  proveAddressAtHome,
  registrationIn,
  vehicle,
} from "../../support/owner";
import { approveAtDesk } from "../../support/reviewer";
import { secondPhone } from "../../support/user";
import { address, contractOf, MIHON } from "../sample";
import { type Walker, walk } from "../walk";

const ACCEPTED = "使用者登録の受付";
const APPROVED = "使用者情報の登録完了";

/** From the last screen of the entry to the request, 「この内容で申し込む」 pressed. */
async function apply(page: Page, at: Walker["at"], review: string, applied: string): Promise<void> {
  await at(page, review);
  await press(page, "この内容で申し込む");
  await at(page, applied);
}

walk("an owner with an account", async ({ page, browser, request, at, showMail }) => {
  const email = address("taro", "bought");
  const earlier = await secondPhone(browser);
  const before = await contractOf(request, "prius", "2611-0401");
  await registerBuyer(earlier, at, request, before, email, "with", MIHON);
  await earlier.context().close();
  await arriveAtHome(page, at);
  await signIn(page, email);
  await confirmAtHome(page, at);
  await enterVehicle(page, "with", vehicle("0015"));
  await apply(page, at, "4-1/8-A", "4-1/9-A");
  await showMail(page, "4-1/10-A", email, ACCEPTED);
  await showMail(page, "4-1/11-A", email, APPROVED);
});

walk("an owner without an account", async ({ page, request, at, showMail }) => {
  const email = address("taro", "home");
  await toKind(page, at, request, email);
  await enterPersonAtHome(page, at, "with", MIHON);
  await linkAndAgree(page, at, "B");
  // Another of the same kind than the one whose services chapter 5 shows: a vehicle has one user.
  await enterVehicle(page, "with", { ...vehicle("0001"), chassisNumber: "MXWH60-4000101" });
  await apply(page, at, "4-1/17-B", "4-1/18-B");
  await showMail(page, "4-1/19-B", email, ACCEPTED);
  await showMail(page, "4-1/20-B", email, APPROVED);
});

// The registry knows another company as the user: the desk has to look.
walk("a corporate owner", async ({ page, browser, request, at, showMail }) => {
  const email = address("soumu", "home");
  await toKind(page, at, request, email);
  await enterCompanyAtHome(page, at, "with");
  await linkAndAgree(page, at, "C");
  await enterVehicle(page, "with", vehicle("0006"));
  await apply(page, at, "4-1/19-C", "4-1/20-C");
  const registration = registrationIn(page);
  await showMail(page, "4-1/21-C", email, ACCEPTED);
  await approveAtDesk(browser, registration);
  await showMail(page, "4-1/22-C", email, APPROVED);
});

async function toKind(page: Page, at: Walker["at"], request: APIRequestContext, email: string) {
  await arriveAtHome(page, at);
  await proveAddressAtHome(page, at, request, email, "with");
}
