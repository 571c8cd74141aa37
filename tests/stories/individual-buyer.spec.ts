import {
  arrive,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  signIn,
  staffCheck,
} from "../support/customer";
import { linkIn, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { branch, expect, passes, test } from "../support/story";

const DOOR = ["1-1/2", "1-1/3", "1-1/4", "1-1/5", "1-1/6"];
/** The camera's steps are passed in licence-photo.spec.ts. */
const NEW_ACCOUNT = branch("1-1", "B", 7, 22, [13, 14, 15, 16, 17]);
const WITH_ACCOUNT = branch("1-1", "A", 7, 11);

for (const scripts of ["with", "without"] as const) {
  test.describe(`an individual buyer, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "makes an account and is registered (branch B)",
      passes(...DOOR, ...NEW_ACCOUNT),
      async ({ page, at, request }) => {
        const contract = await newContract(request);
        const email = newAddress();
        await arrive(page, at, contract.entryUrl);
        await expect(page.getByLabel("メールアドレス")).toBeVisible();
        await proveAddress(page, at, request, email);
        await enterPerson(page, at, scripts);
        await at(page, "1-1/19-B");
        for (const shown of [
          "豊田 太郎",
          "トヨタ タロウ",
          "1960年1月1日",
          "112-8701",
          "東京都文京区後楽1-4-18",
          "03-1234-5678",
          "090-1122-3344",
        ]) {
          await expect(page.getByText(shown, { exact: true })).toBeVisible();
        }
        await staffCheck(page, contract.checkCode, "登録");
        await at(page, "1-1/20-B");
        await press(page, "登録");
        await at(page, "1-1/21-B");
        await expect(page.getByText(email)).toBeVisible();
        await press(page, "次へ");
        await at(page, "1-1/22-B");
        await expect(page.getByText("豊田 太郎")).toBeVisible();
        const mail = await mailTo(request, email, "買主情報の登録が完了しました");
        expect(mail.text).toContain("豊田 太郎 様");
        await page.goto(linkIn(mail));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("納車後のお手続き");
      },
    );

    test(
      "signs in with an account and is registered (branch A)",
      passes(...DOOR, ...WITH_ACCOUNT),
      async ({ page, at, request, browser }) => {
        const email = newAddress();
        const earlier = await browser.newContext();
        await asRegisteredBuyer(await earlier.newPage(), request, await newContract(request), email);
        await earlier.close();

        const contract = await newContract(request);
        await arrive(page, at, contract.entryUrl);
        await signIn(page, email);
        await at(page, "1-1/7-A");
        await expect(page.getByLabel("姓", { exact: true })).toHaveValue("豊田");
        await page.getByLabel("建物名").fill("豊田マンション808");
        await press(page, "確認");
        await at(page, "1-1/8-A");
        await expect(page.getByText("東京都文京区後楽1-4-18 豊田マンション808")).toBeVisible();
        await press(page, "次へ");
        await expect(page.getByText("チェックを入れてください").first()).toBeVisible();
        await staffCheck(page, contract.checkCode, "次へ");
        await confirmRegistered(page, at);
        await at(page, "1-1/11-A");
        await expect(page.getByText("豊田 太郎")).toBeVisible();
      },
    );
  });
}
