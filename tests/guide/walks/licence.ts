import type { Page } from "@playwright/test";
import { arrive, proveAddress, registerBuyer } from "../../support/customer";
import { shoot, test, toCapture, VALID_DAY } from "../../support/licence";
import { expect } from "../../support/story";
import { arriveAsUser, asUser, handOff } from "../../support/user";
import { address, contractOf } from "../sample";
import { type Walker, walk } from "../walk";

// The camera sees a licence on a desk; with less motion wanted, the shutter waits for the press.
test.use({ permissions: ["camera"], contextOptions: { reducedMotion: "reduce" } });

walk(
  "a buyer's licence",
  async ({ page, request, at, show }) => {
    await page.clock.setFixedTime(VALID_DAY);
    await arrive(page, at, (await contractOf(request, "crown", "2611-0105")).entryUrl);
    await proveAddress(page, at, request, address("taro", "licence"));
    await photographLicence(page, at, show, "1-1/16-B");
  },
  test,
);

walk(
  "a user's licence",
  async ({ page, browser, request, at, show }) => {
    const contract = await contractOf(request, "crown", "2611-0207");
    await registerBuyer(page, at, request, contract, address("taro", "licence-family"));
    const url = await handOff(page, at);
    const context = await browser.newContext({ permissions: ["camera"], reducedMotion: "reduce" });
    const phone = await context.newPage();
    await phone.clock.setFixedTime(VALID_DAY);
    await arriveAsUser(phone, at, url);
    await proveAddress(phone, asUser(at), request, address("ichiro", "licence-family"));
    await photographLicence(phone, asUser(at), show, "2-2/20-B");
    await context.close();
  },
  test,
);

/** From the kind of customer to what was read; the camera's step is shown when the camera is on. */
async function photographLicence(page: Page, at: Walker["at"], show: Walker["show"], capture: string) {
  await toCapture(page, at);
  await expect(page.getByRole("button", { name: "撮影する" })).not.toHaveAttribute("aria-disabled");
  await show(page, capture);
  await shoot(page, at);
}
