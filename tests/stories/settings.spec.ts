import { arrive, enterPerson, press, proveAddress } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

test("a dealer that does without check codes has the tick alone", async ({ page, at, request }) => {
  // A dealer of its own: the demo dealer serves the other stories at the same time.
  const contract = await newContract(request);
  const dealer = crypto.randomUUID();
  await sql(
    "INSERT INTO dealer (id, code, name, phone, check_code_required) VALUES ($1::uuid, $1::text, 'コードなし店', '0300000000', false)",
    [dealer],
  );
  await sql("UPDATE contract SET dealer_id = $1 WHERE id = $2", [dealer, contract.id]);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await expect(page.getByLabel("確認コード")).toHaveCount(0);
  await press(page, "登録");
  await expect(page.locator("#error-summary")).toContainText("チェックを入れてください");
  await page.getByLabel("販売店スタッフによる確認").check();
  await press(page, "登録");
  await at(page, "1-1/20-B");
});

test("kana is proposed while a name is typed, and left alone once touched", async ({ page, at, request }) => {
  await arrive(page, at, (await newContract(request)).entryUrl);
  await proveAddress(page, at, request, newAddress());
  await page.getByLabel("個人").check();
  await press(page, "次へ");
  await press(page, "直接入力する");
  await at(page, "1-1/18-B");
  await expect(page.locator("html[data-scripted]")).toBeAttached();
  /** What an input method does: the reading grows, is converted, and is committed. */
  const type = (label: string, reading: string, text: string) =>
    page.getByLabel(label, { exact: true }).evaluate(
      (element, [typed, converted]) => {
        const input = element as HTMLInputElement;
        const say = (kind: string, data: string) =>
          input.dispatchEvent(new CompositionEvent(kind, { data, bubbles: true }));
        say("compositionstart", "");
        for (let n = 1; n <= (typed ?? "").length; n++) say("compositionupdate", (typed ?? "").slice(0, n));
        say("compositionupdate", converted ?? "");
        input.value = converted ?? "";
        say("compositionend", converted ?? "");
      },
      [reading, text],
    );
  await type("姓", "とよた", "豊田");
  await expect(page.getByLabel("セイ", { exact: true })).toHaveValue("トヨタ");
  await page.getByLabel("メイ", { exact: true }).fill("イチロウ");
  await type("名", "たろう", "太郎");
  await expect(page.getByLabel("メイ", { exact: true })).toHaveValue("イチロウ");
});
