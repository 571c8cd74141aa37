import { press } from "../support/customer";
import { sql } from "../support/database";
import { linkIn, mailTo, newAddress, newContract, readContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, passes, test } from "../support/story";
import { toNameChoice } from "../support/user";

const ROWS = ["2-3/1", "2-3/2", "2-3/3", "2-3/4", "2-3/5", "2-3/6"];

for (const scripts of ["with", "without"] as const) {
  test.describe(`a user who is not there, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("is put off until after delivery", passes(...ROWS), async ({ page, at, request }) => {
      const contract = await newContract(request);
      const email = newAddress();
      await asRegisteredBuyer(page, request, contract, email);
      await toNameChoice(page, at, "2-3");
      await press(page, "買主とは異なる名義で登録する");
      await at(page, "2-3/3");
      await press(page, "同席していない");
      await at(page, "2-3/4");
      await press(page, "OK");
      await at(page, "2-3/5");
      await press(page, "とじる");
      await at(page, "2-3/6");
      await press(page, "OK");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
      const mail = await mailTo(request, email, "納車後に使用者情報をご登録ください");
      expect(linkIn(mail)).toMatch(/\/after-delivery$/);
      expect(await readContract(request, contract.id)).toMatchObject({
        stage: "user-after-delivery",
        user: { state: "after-delivery", name: null },
      });
      const put = await sql(
        "SELECT count(*)::int AS n FROM event WHERE contract_id = $1 AND type = 'user-put-off'",
        [contract.id],
      );
      expect(put).toEqual([{ n: 1 }]);
    });
  });
}

test("a kei vehicle can't be registered after delivery, and the buyer is told", async ({
  page,
  at,
  request,
}) => {
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request, "pixis"), email);
  await toNameChoice(page, at, "2-3");
  await press(page, "買主とは異なる名義で登録する");
  await at(page, "2-3/3");
  await press(page, "同席していない");
  await at(page, "2-3/4");
  await expect(page.getByText("軽自動車のため、納車後に使用者情報を登録することができません")).toBeVisible();
  await press(page, "OK");
  await at(page, "2-3/5");
  const mail = await mailTo(request, email, "使用者情報の登録について");
  expect(mail.text).not.toContain("http");
});
