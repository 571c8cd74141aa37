import type { Page } from "@playwright/test";
import { ready } from "../support/customer";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

type Choice = Partial<Record<"when" | "user" | "kind" | "tConnect" | "charging" | "kei", string>>;

/** Answers the chart's questions by their legends, as a customer does. */
async function answer(page: Page, choices: Choice): Promise<void> {
  await page.goto("/chart");
  for (const [question, label] of Object.entries(choices)) {
    await page
      .getByRole("radiogroup", { name: LEGENDS[question as keyof Choice] })
      .getByLabel(label, { exact: true })
      .check();
  }
  await page.getByRole("button", { name: "お手続きの流れを見る" }).click();
}

const LEGENDS: Record<keyof Choice, string> = {
  when: "いつのお手続きですか？",
  user: "買主と使用者は、同じ方ですか？",
  kind: "使用者は、個人ですか、法人ですか？",
  tConnect: "T-Connect対象のクルマですか？",
  charging: "電気自動車（EV）、またはプラグインハイブリッド車（PHV）ですか？",
  kei: "軽自動車ですか？",
};

const parts = (page: Page) => page.locator(".part h3");

for (const scripts of ["with", "without"] as const) {
  test.describe(`the check chart, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("gives a buyer who is the user too the shortest way", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "お客さまのお手続きを調べる" }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "お申込み手続きの流れ（チェックチャート）",
      );
      await answer(page, {
        when: "販売店で、ご契約のとき",
        user: "同じ",
        kind: "個人",
        tConnect: "はい",
        charging: "いいえ",
        kei: "いいえ",
      });
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("お客さまのお手続き");
      await expect(parts(page)).toHaveText([
        "買主情報を登録する",
        "買主と同一名義で使用者情報を登録する",
        "T-Connectの利用申込みをする",
      ]);
      await expect(page.locator(".part").last()).toContainText("クレジットカード、口座引落し（");
      await page.getByRole("link", { name: /手順を見る.*買主情報を登録する/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("買主情報を登録する");
      await page.getByText("登録したあとに、買主を変更できますか？").click();
      await expect(page.getByText("登録した内容を直せます")).toBeVisible();
    });

    test("gives a company's user with a phone and an EV both services and invoices", async ({ page }) => {
      await answer(page, {
        when: "販売店で、ご契約のとき",
        user: "異なる（使用者も同席する）",
        kind: "法人",
        tConnect: "はい",
        charging: "はい",
        kei: "いいえ",
      });
      await expect(parts(page)).toHaveText([
        "買主情報を登録する",
        "買主と異なる名義で使用者情報を登録する",
        "T-Connectの利用申込みをする",
        "EV・PHV充電サポートの利用申込みをする",
      ]);
      await expect(page.locator(".part").last()).toContainText("口座引落し、請求書払い");
      // The user's part has no staff check for a company; the buyer's may have one.
      await expect(page.locator(".part").nth(1)).not.toContainText("販売店スタッフ");
      await expect(page.locator(".part").first()).toContainText("個人の方は、販売店スタッフが");
    });

    test("leads a user who can't be there to what is done after delivery", async ({ page }) => {
      await answer(page, {
        when: "販売店で、ご契約のとき",
        user: "異なる（使用者は同席しない）",
        kind: "個人",
        kei: "いいえ",
      });
      await expect(parts(page)).toHaveText([
        "買主情報を登録する",
        "使用者情報の登録をスキップする",
        "納車後に使用者情報を登録する",
        /納車後にT-Connectの利用申込みをする.*対象のクルマの場合/,
        /納車後にEV・PHV充電サポートの利用申込みをする.*対象のクルマの場合/,
      ]);
      await expect(page.locator(".part").nth(3)).not.toContainText("口座引落し");
    });

    test("tells the owner of a kei vehicle what to do instead", async ({ page }) => {
      await answer(page, { when: "納車のあと", kind: "個人", kei: "はい" });
      await expect(page.getByText("軽自動車は、納車後に登録できません")).toBeVisible();
      await expect(page.getByText("ご契約の販売店にご相談ください。").first()).toBeVisible();
      await expect(parts(page)).toHaveCount(0);
      await page.getByText("お答え", { exact: true }).click();
      await page.getByRole("link", { name: "答えを変える" }).click();
      await expect(page.getByLabel("納車のあと")).toBeChecked();
      await page.getByRole("radiogroup", { name: LEGENDS.kei }).getByLabel("わからない").check();
      await page.getByRole("button", { name: "お手続きの流れを見る" }).click();
      await expect(page.getByText("軽自動車ではないことをご確認ください")).toBeVisible();
      await page.getByRole("link", { name: "納車後のお手続きへ" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("納車後のお手続き");
    });

    test("asks again for what was left out and keeps what was answered", async ({ page }) => {
      await page.goto("/chart");
      await page.getByLabel("法人", { exact: true }).check();
      await page.getByRole("button", { name: "お手続きの流れを見る" }).click();
      const summary = page.locator("#error-summary");
      await expect(summary).toContainText("いつのお手続きかを選んでください。");
      await expect(summary).toContainText("買主と使用者が同じ方かを選んでください。");
      await expect(page.getByLabel("法人", { exact: true })).toBeChecked();
    });

    test("does not ask who the user is once the car is there", async ({ page }) => {
      await page.goto("/chart");
      await expect(page.getByText(LEGENDS.user)).toBeVisible();
      await page.getByLabel("納車のあと").check();
      await expect(page.getByText(LEGENDS.user)).toBeHidden();
    });
  });
}

test("an answer's address can be passed on and carries codes only", async ({ page, browser }) => {
  await answer(page, { when: "販売店で、ご契約のとき", user: "同じ", kind: "法人" });
  const url = page.url();
  expect(new URL(url).search).toMatch(/^\?(?:[a-zA-Z]+=[a-z]+&?)+$/);
  const another = await secondPhone(browser, "without");
  await another.goto(url);
  await expect(parts(another)).toHaveText(await parts(page).allTextContents());
  await another.goto("/chart/steps?when=%3Cscript%3E&kei=1");
  await expect(another.getByRole("heading", { level: 1 })).toHaveText(
    "お申込み手続きの流れ（チェックチャート）",
  );
  await another.context().close();
});

test("the chart is answered from the keyboard alone", async ({ page }) => {
  await page.goto("/chart");
  await ready(page, "with");
  await page.getByLabel("販売店で、ご契約のとき").focus();
  for (const key of ["Space", "Tab", "Space", "Tab", "Space", "Tab", "Tab", "Tab", "Tab", "Enter"])
    await page.keyboard.press(key);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("お客さまのお手続き");
  await expect(parts(page).first()).toHaveText("買主情報を登録する");
});

test("the front page says whom to ask, and links to no site the guide does not name", async ({ page }) => {
  const hrefs = new Set<string>();
  for (const path of ["/", "/help/user-later", "/help/t-connect", "/help/charging", "/help/owner"]) {
    await page.goto(path);
    await expect(page.getByRole("link", { name: "0800-700-7700" })).toHaveAttribute(
      "href",
      "tel:08007007700",
    );
    await expect(page.getByRole("link", { name: "0800-500-6200" })).toHaveAttribute(
      "href",
      "tel:08005006200",
    );
    for (const link of await page.locator("a[href^=http]").all())
      hrefs.add((await link.getAttribute("href")) ?? "");
  }
  expect([...hrefs].sort()).toEqual([
    "https://juden-support.jp/Registration",
    "https://tconnect.jp/webregist_tsc/",
  ]);
  expect((await page.goto("/help/no-such-section"))?.status()).toBe(404);
});
