import { fullTexts } from "../../app/(customer)/terms/texts";
import { press } from "../support/customer";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { toNameChoice } from "../support/user";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every text that is agreed to stands in full on a page of its own", async ({ page }) => {
    for (const [name, { label, sections }] of Object.entries(fullTexts)) {
      await page.goto(`/terms/${name}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(label);
      await expect(page.getByRole("heading", { level: 3 })).toHaveText(
        sections.map(({ heading }) => heading),
      );
      const clipped = await page
        .locator("main *")
        .evaluateAll(
          (all) =>
            all.filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0).length,
        );
      expect(clipped, name).toBe(0);
    }
    expect((await page.goto("/terms/constructor"))?.status()).toBe(404);
  });

  test("the box of a text leads to the whole of it", async ({ page, at, request }) => {
    await asRegisteredBuyer(page, request, await newContract(request), newAddress());
    await toNameChoice(page, at, "2-1");
    await press(page, "買主と同じ名義で登録する");
    await at(page, "2-1/3");
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "使用者登録規約の全文を表示・印刷する" }).click();
    await expect((await opened).getByRole("heading", { level: 1 })).toHaveText("使用者登録規約");
  });
});
