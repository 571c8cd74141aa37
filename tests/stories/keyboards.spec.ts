import type { Page } from "@playwright/test";
import { fillLogin, fillPerson, press, toPersonForm } from "../support/customer";
import { expect, test } from "../support/story";

/** An input method at work in 姓: what is read is shown, then converted and taken over at the caret. */
async function compose(page: Page, read: string, converted: string, inputLast: boolean): Promise<void> {
  await page.getByLabel("姓", { exact: true }).evaluate(
    (field, [read, converted, inputLast]) => {
      const input = field as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const say = (type: string, data: string) =>
        input.dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
      const before = input.value;
      const show = (text: string) => {
        set?.call(input, before + text);
        input.dispatchEvent(new InputEvent("input", { data: text, bubbles: true, isComposing: true }));
      };
      say("compositionstart", "");
      for (let n = 1; n <= String(read).length; n++) {
        say("compositionupdate", String(read).slice(0, n));
        show(String(read).slice(0, n));
      }
      say("compositionupdate", String(converted));
      // Firefox tells of the input after the end, Chromium and WebKit before it.
      if (inputLast) {
        set?.call(input, before + converted);
        say("compositionend", String(converted));
        input.dispatchEvent(new InputEvent("input", { data: String(converted), bubbles: true }));
      } else {
        show(String(converted));
        say("compositionend", String(converted));
      }
    },
    [read, converted, inputLast] as const,
  );
}

for (const [engine, inputLast] of [
  ["Chromium and WebKit", false],
  ["Firefox", true],
] as const)
  test(`a part of a name that was deleted leaves no reading behind, in the order of ${engine}`, async ({
    page,
    at,
    request,
  }) => {
    await toPersonForm(page, at, request);
    const name = page.getByLabel("姓", { exact: true });
    const kana = page.getByLabel("セイ", { exact: true });
    await compose(page, "やまだ", "山田", inputLast);
    await expect(kana).toHaveValue("ヤマダ");
    await name.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await expect(name).toHaveValue("山");
    await compose(page, "なか", "中", inputLast);
    await expect(name).toHaveValue("山中");
    // The reading of half a word is nobody's guess: it is left as it was, never joined to the next.
    expect(["ヤマナカ", "ヤマダ"]).toContain(await kana.inputValue());
    // Emptied and typed again, the name is read anew.
    await name.fill("");
    await expect(kana).toHaveValue("");
    await compose(page, "たなか", "田中", inputLast);
    await expect(kana).toHaveValue("タナカ");
  });

test("an address that comes late is not put in the place of a newer one", async ({ page, at, request }) => {
  await toPersonForm(page, at, request);
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route("**/api/postal/5300001", async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForResponse("**/api/postal/5300001");
  const code = page.getByLabel("郵便番号");
  const address = page.getByLabel("住所", { exact: true });
  await code.fill("530-0001");
  await code.fill("112-8701");
  await expect(address).toHaveValue("東京都文京区後楽");
  release();
  await (await late).finished();
  await expect(page.getByText("郵便番号から住所を入力しました")).toBeVisible();
  await expect(address).toHaveValue("東京都文京区後楽");
});

for (const [autofilled, shown] of [
  ["81 90-1234-5678", "090-1234-5678"],
  ["819012345678", "090-1234-5678"],
  ["+81 (0)90 1234 5678", "090-1234-5678"],
] as const)
  test(`a phone number as the browser fills it in (${autofilled}) is the customer's own`, async ({
    page,
    at,
    request,
  }) => {
    await toPersonForm(page, at, request);
    await fillPerson(page, "with");
    await fillLogin(page);
    await page.getByLabel("携帯電話番号").fill(autofilled);
    await press(page, "確認");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフによる目視確認");
    await expect(page.getByRole("main")).toBeVisible();
    await page.goto(page.url().replace("staff-check", "account/person"));
    await expect(page.getByLabel("携帯電話番号")).toHaveValue(shown.replaceAll("-", ""));
  });

test("a name as autofill and clipboards give it: one form is stored, and shown back", async ({
  page,
  at,
  request,
}) => {
  await toPersonForm(page, at, request);
  await fillPerson(page, "with", {
    lastName: "⾼⽊\u200B",
    firstName: "\u202E花か\u3099",
    lastNameKana: "タカキ\u3099",
    firstNameKana: "ﾊﾅｶﾞ",
  });
  await fillLogin(page);
  await press(page, "確認");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフによる目視確認");
  await page.goto(page.url().replace("staff-check", "account/person"));
  await expect(page.getByLabel("姓", { exact: true })).toHaveValue("高木");
  await expect(page.getByLabel("名", { exact: true })).toHaveValue("花が");
  await expect(page.getByLabel("セイ", { exact: true })).toHaveValue("タカギ");
  await expect(page.getByLabel("メイ", { exact: true })).toHaveValue("ハナガ");
});
