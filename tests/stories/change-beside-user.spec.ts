import { enterCompany } from "../support/company";
import {
  agree,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  ready,
  staffCheck,
} from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { arriveAsUser, asUser, HANAKO, handOff, registerHanako, secondPhone } from "../support/user";

test("a changed buyer does not disturb the user of an own phone", async ({ page, at, request, browser }) => {
  test.slow();
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, await handOff(page, at));
  await proveAddress(phone, asUser(at), request, newAddress());
  await enterPerson(phone, asUser(at), "with", HANAKO);
  await registerHanako(phone, at, contract.checkCode);
  await at(page, "2-2/16-A");

  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");
  await ready(page, "with");
  await page.getByLabel("番地").fill("2-2-2");
  await press(page, "確認");
  await at(page, "1-1/8-A");
  await staffCheck(page, contract.checkCode, "次へ");
  await confirmRegistered(page, at);
  await at(page, "1-1/11-A");
  await press(page, "使用者情報の登録へ");
  await at(page, "2-2/16-A");
  const users = await sql("SELECT state FROM registration WHERE contract_id = $1 AND role = 'user'", [
    contract.id,
  ]);
  expect(users).toEqual([{ state: "registered" }]);

  // And the user changes a telephone number: the terms are not asked again.
  await press(phone, "使用者情報を変更する");
  await at(phone, "2-2/11-A");
  await ready(phone, "with");
  await phone.getByLabel("連絡用電話番号").fill("03-9876-5432");
  await press(phone, "確認");
  await confirmRegistered(phone, asUser(at));
  await at(phone, "2-2/16-A");
  await phone.context().close();
});

test("the user agrees while the buyer puts the user off: one of the two happens", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, await handOff(page, at));
  await proveAddress(phone, asUser(at), request, newAddress());
  await enterCompany(phone, asUser(at), "with");
  await press(phone, "登録");
  await at(phone, "2-2/21-C");
  await press(phone, "次へ");
  await at(phone, "2-2/22-C");
  await page.goto(page.url().replace("hand-off", "presence"));
  await at(page, "2-2/3");
  await Promise.all([agree(phone), press(page, "同席していない")]);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(/使用者情報の登録完了|表示できません/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /納車後手続きの案内|使用者の同席確認|使用者情報の登録完了/,
  );
  const rows = await sql("SELECT state FROM registration WHERE contract_id = $1 AND role = 'user'", [
    contract.id,
  ]);
  expect(rows).toHaveLength(1);
  const registered = rows[0]?.state === "registered";
  await page.reload();
  await at(page, registered ? "2-2/16-A" : "2-3/4");
  await phone.context().close();
});
