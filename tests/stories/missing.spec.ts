import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

const MISSING = [
  {
    path: "/start/AAAAAAAAAAAAAAAAAAAAAA",
    title: "このQRコードは使えません",
    way: "新しいQRコードを表示して読み取って",
  },
  {
    path: `/registration/${crypto.randomUUID()}`,
    title: "このブラウザでは続きを表示できません",
    way: "お手続きを始めたブラウザの画面にもどると",
  },
  {
    path: `/registration/${crypto.randomUUID()}/user/done`,
    title: "このブラウザでは続きを表示できません",
    way: "お手続きを始めたブラウザの画面にもどると",
  },
  { path: "/no/such/page", title: "ページが見つかりません", way: "トップページへ" },
  { path: "/dealer/no-such-page", title: "この画面は表示できません", way: "一覧にもどる" },
];

for (const scripts of ["with", "without"] as const) {
  test(`what is not there says so and shows the way on, ${scripts} scripts`, async ({ browser }) => {
    const phone = await secondPhone(browser, scripts);
    for (const { path, title, way } of MISSING) {
      const response = await phone.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(phone.getByRole("heading", { level: 1 }), path).toHaveText(title);
      await expect(phone.getByText(way), path).toBeVisible();
      await expect(phone, path).toHaveTitle(new RegExp(`^${title}`));
    }
    await phone.context().close();
  });
}

test("an address that is none of ours blames no QR and leads home", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("main")).not.toContainText("QR");
  for (const link of await page.getByRole("main").getByRole("link").all())
    expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
  await page.getByRole("link", { name: "トップページへ" }).click();
  await expect(page).toHaveURL(/\/$/);
});
