import { ask } from "../../lib/domain/contacts.ja";
import { hashPassword } from "../../lib/password/password-hash";
import { PASSWORD, press, signIn } from "../support/customer";
import { sql } from "../support/database";
import {
  confirmAtHome,
  enterVehicle,
  registrationIn,
  vehicle as seededVehicle,
  submitRequest,
} from "../support/owner";
import { type Made, ownerRequest, seeded, untilState, waitingCase } from "../support/owner-request";
import { approveAtDesk, openDesk } from "../support/reviewer";
import { demo, linkIn, mailCount, mailTo, newAddress } from "../support/service";
import { expect, test } from "../support/story";

const ABOUT = "Name and address to the letter";

test("a vehicle that changes hands: the earlier owner's registration ends and is told", async ({
  browser,
  request,
}) => {
  test.slow();
  const { vehicle } = seeded(ABOUT);
  const one = () => ownerRequest(ABOUT, { vehicle });
  const earlier = await one();
  await untilState(earlier, "approved");
  const later = await one();
  await untilState(later, "waiting");
  await approveAtDesk(browser, later.registrationId, async (desk) => {
    const decision = desk.locator(".decisions");
    await expect(decision).toContainText("使用者として登録し、承認のメールをお送りします");
    await expect(decision).toContainText("現在の使用者 見本 太郎 さまの登録を終了し");
  });
  const [approved] = await sql(
    "SELECT detail FROM event WHERE registration_id = $1 AND type = 'owner-request-approved'",
    [later.registrationId],
  );
  expect(approved?.detail).toMatchObject({ decidedBy: "reviewer", ground: "papers-seen" });
  const states = await sql("SELECT id, state FROM registration WHERE id = ANY($1)", [
    [earlier.registrationId, later.registrationId],
  ]);
  expect(states).toHaveLength(2);
  expect(states).toContainEqual({ id: earlier.registrationId, state: "closed" });
  expect(states).toContainEqual({ id: later.registrationId, state: "registered" });
  const mail = await mailTo(request, earlier.email, "使用者の登録とサービスのご利用を終了しました");
  expect(mail.text).toContain("見本 太郎 様");

  await sql("UPDATE account SET password_hash = $1 WHERE id = $2", [
    await hashPassword(PASSWORD),
    earlier.accountId,
  ]);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto("/my-car");
  await signIn(phone, earlier.email);
  const car = phone.locator("section.card");
  await expect(car).toHaveCount(1);
  await expect(car).toContainText("ご利用を終了しました");
  await expect(car).toContainText("別の方が使用者として登録されたため");
  await expect(car).toContainText(ask.registration.phone);
  await expect(car.getByRole("button")).toHaveCount(0);
  await phone.context().close();
  await mailTo(request, later.email, "使用者情報の登録完了");
});

/** How many approved requests an account has. */
async function approvedOf({ accountId }: Made) {
  const rows = await sql(
    `SELECT 1 FROM owner_request q JOIN registration r ON r.id = q.registration_id
     WHERE r.account_id = $1 AND q.state = 'approved'`,
    [accountId],
  );
  return rows.length;
}

test("an account that is the vehicle's user already is not approved again by the matching", async ({
  request,
}) => {
  const { vehicle } = seeded(ABOUT);
  const first = await ownerRequest(ABOUT, { vehicle });
  await untilState(first, "approved");
  const { accountId, email } = first;
  const second = await ownerRequest(ABOUT, { vehicle, accountId, email });
  expect(await untilState(second, "refused")).toMatchObject({
    refusal_reason: "already-yours",
    decided_by: "matching",
  });
  const mail = await mailTo(request, email, "使用者情報を登録できませんでした");
  expect(mail.text).toContain("すでにお客さまのTOYOTAアカウントで使用者として登録されています");
  expect(linkIn(mail)).toBe("");
  expect(await approvedOf(first)).toBe(1);
});

test("nor by the desk, of two requests of one account for one vehicle", async ({ browser }) => {
  test.slow();
  const about = "Another member of the household is the user";
  const { vehicle } = seeded(about);
  const first = await waitingCase(about, { vehicle });
  const { accountId, email } = first;
  const second = await waitingCase(about, { vehicle, accountId, email });
  await approveAtDesk(browser, first.registrationId);
  const desk = await openDesk(browser, demo().reviewer);
  await desk.goto(`/review/cases/${second.requestId}`);
  await press(desk, "この案件を受け持つ");
  await expect(desk.locator(".decisions")).toContainText("すでにこの車両の使用者として登録されています");
  await expect(desk.getByRole("button", { name: "承認する" })).toHaveCount(0);
  await desk.getByLabel("お断りする理由").selectOption({ label: "お申込みの方が登録済み" });
  await press(desk, "お断りする");
  await untilState(second, "refused");
  expect(await approvedOf(first)).toBe(1);
  await desk.context().close();
});

test("a vehicle the account is registered for already is told at the press, and nothing is sent", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const email = newAddress();
  await submitRequest(page, at, request, email, seededVehicle("0011"));
  const first = registrationIn(page);
  const state = "SELECT state FROM owner_request WHERE registration_id = $1";
  await expect.poll(() => sql(state, [first]), { timeout: 60_000 }).toEqual([{ state: "waiting" }]);
  await sql("UPDATE owner_request SET state = 'approved', decided_at = now() WHERE registration_id = $1", [
    first,
  ]);
  const mails = await mailCount(request, email);
  await page.goto("/after-delivery");
  await press(page, "お手続きを始める");
  await confirmAtHome(page, at);
  await enterVehicle(page, "with", seededVehicle("0011"));
  await at(page, "4-1/8-A");
  await press(page, "この内容で申し込む");
  await expect(page.locator("#error-summary")).toContainText(
    "すでにお客さまのTOYOTAアカウントで使用者として登録されています",
  );
  await at(page, "4-1/8-A");
  expect(registrationIn(page)).not.toBe(first);
  expect(await sql(state, [registrationIn(page)])).toEqual([]);
  expect(await mailCount(request, email)).toBe(mails);
});
