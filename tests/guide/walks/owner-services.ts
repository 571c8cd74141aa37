import type { Page } from "@playwright/test";
import {
  approvedOwner,
  chooseOwnersPlan,
  type Owner,
  openServices,
  toOwnersOptions,
} from "../../support/approved-owner";
import { press } from "../../support/customer";
import { apply, registerCard, toCardEntry } from "../../support/services";
import { type Walker, walk } from "../walk";

walk("T-Connect after delivery", async ({ page, at }) => {
  const owner = await approvedOwner();
  await toOwnersOptions(page, at, owner);
  await page.getByLabel(/車内Wi-Fi/).check();
  await press(page, "つぎへ");
  await at(page, "5-1/8-A");
  await toCardEntry(page, at, ["5-1/9-A", "5-1/10-A"]);
  await registerCard(page, at, "frictionless", ["5-1/11-A", "5-1/12-A"]);
  await apply(page, at, ["5-1/13-A", "5-1/14-A"]);
});

walk("T-Connect after delivery is not wanted", async ({ page, at }) => {
  await decline(page, at, await approvedOwner());
});

// Without T-Connect, so that the payment is asked here.
walk("charging after delivery", async ({ page, at }) => {
  await decline(page, at, await approvedOwner({ modelCode: "bz4x" }));
  await press(page, "OK");
  await chooseOwnersPlan(page, at);
  await at(page, "5-2/4-A");
  await toCardEntry(page, at, ["5-2/5-A", "5-2/6-A"]);
  await registerCard(page, at, "frictionless", ["5-2/7-A", "5-2/8-A"]);
  await apply(page, at, ["5-2/9-A", "5-2/10-A"]);
  await at(page, "5-2/11-A");
});

walk("charging after delivery is not wanted", async ({ page, at }) => {
  await decline(page, at, await approvedOwner({ modelCode: "bz4x" }));
  await press(page, "OK");
  await at(page, "5-2/1");
  await press(page, "利用申込みをしない");
  await at(page, "5-2/2-B");
  await press(page, "OK");
  await at(page, "5-2/3-B");
});

/** From the mail's link to the notice after 「利用申込みをしない」: 5-1/3-B. */
async function decline(page: Page, at: Walker["at"], owner: Owner): Promise<void> {
  await openServices(page, at, owner);
  await press(page, "次の手続きに進む");
  await at(page, "5-1/2");
  await press(page, "利用申込みをしない");
  await at(page, "5-1/3-B");
}
