import { enterCompany } from "../support/company";
import {
  agree,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  registerAccount,
  type Scripts,
  signIn,
  staffCheck,
} from "../support/customer";
import { mailTo, newAddress, newContract, readContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { type At, branch, expect, passes, test } from "../support/story";
import { arriveAsUser, asUser, HANAKO, handOff, secondPhone } from "../support/user";

const HAND_OFF = ["2-2/1", "2-2/2", "2-2/3", "2-2/4"];
const ARRIVAL = ["2-2/5", "2-2/6", "2-2/7", "2-2/8", "2-2/9", "2-2/10"];
/** The camera's steps are passed in licence-photo.spec.ts. */
const NEW_PERSON = branch("2-2", "B", 11, 27, [17, 18, 19, 20, 21]);
const NEW_COMPANY = branch("2-2", "C", 16, 23);
const WITH_ACCOUNT = branch("2-2", "A", 11, 16);

/** The buyer's phone moves on by itself; without scripts it is asked. */
async function buyerSeesUser(page: import("@playwright/test").Page, at: At, scripts: Scripts, name: string) {
  if (scripts === "without") await press(page, "最新の状況を表示する");
  await at(page, "2-2/16-A");
  await expect(page.getByText(name, { exact: true }).last()).toBeVisible();
}

for (const scripts of ["with", "without"] as const) {
  test.describe(`a user with an own phone, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "makes an account (branch B), and the buyer's phone follows",
      passes(...HAND_OFF, ...ARRIVAL, ...NEW_PERSON),
      async ({ page, at, request, browser }) => {
        test.slow();
        const contract = await newContract(request);
        await asRegisteredBuyer(page, request, contract, newAddress());
        const url = await handOff(page, at);
        const phone = await secondPhone(browser, scripts);
        await arriveAsUser(phone, at, url);
        if (scripts === "without") await press(page, "最新の状況を表示する");
        await expect(page.getByText("使用者の方のスマートフォンで、お手続きが始まりました")).toBeVisible();
        expect(await phone.content()).not.toContain("豊田");

        const email = newAddress();
        await proveAddress(phone, asUser(at), request, email);
        await enterPerson(phone, asUser(at), scripts, HANAKO);
        await at(phone, "2-2/23-B");
        if (scripts === "without") await press(page, "最新の状況を表示する");
        await expect(page.locator(".stages .current")).toContainText("販売店スタッフによる目視確認");
        await staffCheck(phone, contract.checkCode, "登録");
        await registerAccount(phone, at, "2-2/24-B", "2-2/25-B");
        await at(phone, "2-2/26-B");
        expect(await phone.content()).not.toContain("豊田 太郎");
        await agree(phone);
        await at(phone, "2-2/27-B");
        await expect(phone.getByText("豊田 太郎", { exact: true })).toBeVisible();
        await expect(phone.getByText("本田 花子", { exact: true })).toBeVisible();
        await expect(phone.locator(".stages > .done")).toHaveCount(2);
        await buyerSeesUser(page, at, scripts, "本田 花子");
        await mailTo(request, email, "使用者情報の登録が完了しました");

        expect(await readContract(request, contract.id)).toMatchObject({
          stage: "user-registered",
          user: { state: "registered", name: "本田 花子" },
        });
        await phone.context().close();
      },
    );

    test(
      "signs in (branch A), being the user of another vehicle already",
      passes(...HAND_OFF, ...ARRIVAL, ...WITH_ACCOUNT),
      async ({ page, at, request, browser }) => {
        test.slow();
        const email = newAddress();
        const earlier = await secondPhone(browser, scripts);
        await asRegisteredBuyer(earlier, request, await newContract(request), email);
        await earlier.context().close();

        const contract = await newContract(request);
        await asRegisteredBuyer(page, request, contract, newAddress());
        const phone = await secondPhone(browser, scripts);
        await arriveAsUser(phone, at, await handOff(page, at));
        await signIn(phone, email);
        await at(phone, "2-2/11-A");
        await press(phone, "確認");
        await at(phone, "2-2/12-A");
        await staffCheck(phone, contract.checkCode, "次へ");
        await confirmRegistered(phone, asUser(at));
        await at(phone, "2-2/15-A");
        await agree(phone);
        await at(phone, "2-2/16-A");
        await buyerSeesUser(page, at, scripts, "豊田 太郎");
        await phone.context().close();
      },
    );

    test(
      "is a company (branch C), without a staff check",
      passes(...HAND_OFF, ...ARRIVAL, ...NEW_COMPANY),
      async ({ page, at, request, browser }) => {
        test.slow();
        await asRegisteredBuyer(page, request, await newContract(request), newAddress());
        const phone = await secondPhone(browser, scripts);
        await arriveAsUser(phone, at, await handOff(page, at));
        await proveAddress(phone, asUser(at), request, newAddress());
        await enterCompany(phone, asUser(at), scripts);
        await press(phone, "登録");
        await at(phone, "2-2/21-C");
        await press(phone, "次へ");
        await at(phone, "2-2/22-C");
        await agree(phone);
        await at(phone, "2-2/23-C");
        await expect(phone.getByText("トヨタ自動車株式会社", { exact: true })).toBeVisible();
        await buyerSeesUser(page, at, scripts, "トヨタ自動車株式会社");
        await phone.context().close();
      },
    );

    test("of a vehicle without services: とじる, and staff take leave", async ({
      page,
      at,
      request,
      browser,
    }) => {
      test.slow();
      const contract = await newContract(request, "hiace");
      await asRegisteredBuyer(page, request, contract, newAddress());
      const phone = await secondPhone(browser, scripts);
      await arriveAsUser(phone, at, await handOff(page, at));
      await proveAddress(phone, asUser(at), request, newAddress());
      await enterCompany(phone, asUser(at), scripts);
      await press(phone, "登録");
      await press(phone, "次へ");
      await at(phone, "2-2/22-C");
      await agree(phone);
      await at(phone, "2-2/23-C");
      await expect(phone.getByRole("main")).toContainText("以上でお手続きは完了です");
      await press(phone, "とじる");
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフにお声かけ");
      await expect(phone.getByRole("main")).toContainText("販売店スタッフにお声がけください");
      await expect(phone.getByRole("main")).toContainText("残りのお手続きはありません");
      expect(await readContract(request, contract.id)).toMatchObject({ stage: "leave-taking" });
      await press(phone, "OK");
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
      expect(await readContract(request, contract.id)).toMatchObject({ stage: "services-done" });
      await phone.context().close();
    });
  });
}
