import { seal } from "../../lib/data/personal-data";
import { draftContext } from "../../lib/data/seal-contexts";
import {
  arrive,
  confirmRegistered,
  enterPerson,
  press,
  proveAddress,
  ready,
  registerBuyer,
  signIn,
  staffCheck,
} from "../support/customer";
import { sql } from "../support/database";
import { demo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";
import { arriveAsUser, asUser, HANAKO, handOff, registerHanako, secondPhone } from "../support/user";

/** The registrations of a contract, by who they are of. */
async function statesOf(contractId: string): Promise<Record<string, unknown>> {
  const rows = await sql("SELECT role, state FROM registration WHERE contract_id = $1", [contractId]);
  return Object.fromEntries(rows.map(({ role, state }) => [role, state]));
}

/** Lets the texts a registration agreed to have got newer versions since. */
async function newerTexts(registrationId: string, steps: readonly string[]): Promise<void> {
  process.env.SMTP_URL ??= demo().smtpUrl;
  for (const step of steps) {
    const older = seal({ version: "2020-01-01" }, draftContext(registrationId, step));
    const rows = await sql(
      "UPDATE draft SET answer_sealed = $3 WHERE registration_id = $1 AND step = $2 RETURNING step",
      [registrationId, step, Buffer.from(older)],
    );
    expect(rows, step).toHaveLength(1);
  }
}

test("a user stays registered when the account's address is corrected for a second vehicle, and when the texts change", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const first = await newContract(request);
  await registerBuyer(page, at, request, first, newAddress());
  const phone = await secondPhone(browser);
  const email = newAddress();
  await arriveAsUser(phone, at, await handOff(page, at));
  await proveAddress(phone, asUser(at), request, email);
  await enterPerson(phone, asUser(at), "with", HANAKO);
  await registerHanako(phone, at, first.checkCode);
  const registered = phone.url();

  // Hanako buys a second vehicle, and her address is another by then.
  const second = await newContract(request);
  const otherPhone = await secondPhone(browser);
  await arrive(otherPhone, at, second.entryUrl);
  await signIn(otherPhone, email);
  await at(otherPhone, "1-1/7-A");
  await ready(otherPhone, "with");
  await otherPhone.getByLabel("番地").fill("2-2-2");
  await press(otherPhone, "確認");
  await at(otherPhone, "1-1/8-A");

  // The first vehicle's registration stands where it stood.
  const registrationId = registered.split("/")[4] ?? "";
  await phone.reload();
  await at(phone, "2-2/27-B");
  await newerTexts(registrationId, ["consent", "account/terms", "user/terms"]);
  await phone.reload();
  await at(phone, "2-2/27-B");
  expect(phone.url()).toBe(registered);
  await phone.goto(registered.replace("/user/done", "/user/terms"));
  await at(phone, "2-2/27-B");
  expect(await statesOf(first.id)).toEqual({ buyer: "registered", user: "registered" });

  // A change asks what the change asks, and no text again.
  await phone.goto(registered);
  await press(phone, "使用者情報を変更する");
  await at(phone, "2-2/11-A");
  await ready(phone, "with");
  await expect(phone.getByLabel("番地")).toHaveValue("2-2-2");
  await press(phone, "確認");
  await at(phone, "2-2/12-A");
  await staffCheck(phone, first.checkCode, "次へ");
  await confirmRegistered(phone, asUser(at));
  await at(phone, "2-2/16-A");
  expect(await statesOf(first.id)).toEqual({ buyer: "registered", user: "registered" });
  await phone.context().close();
  await otherPhone.context().close();
});

test("while a buyer is being changed, 新規登録 in a tab that was left at the sign-in leads on with the change", async ({
  page,
  at,
  request,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  const signInUrl = page.url();
  const left = await page.context().newPage();
  await left.goto(signInUrl);
  await at(left, "1-1/6");
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await at(page, "1-1/20-B");
  await press(page, "登録");
  await at(page, "1-1/21-B");
  await press(page, "次へ");
  await at(page, "1-1/22-B");
  await press(page, "使用者情報の登録へ");
  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");

  await press(left, "新規登録(無料)");
  await at(left, "1-1/7-A");
  await left.goto(signInUrl);
  await at(left, "1-1/7-A");
  await expect(left.getByText("すでに登録が済んでいるため")).toBeVisible();
  expect(await statesOf(contract.id)).toEqual({ buyer: "changing" });

  await ready(left, "with");
  await press(left, "確認");
  await confirmRegistered(left, at);
  await at(left, "1-1/11-A");
  expect(await statesOf(contract.id)).toEqual({ buyer: "registered" });
});
