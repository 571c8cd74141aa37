import type { Page } from "@playwright/test";
import { openConsole } from "../support/console";
import { press, signIn } from "../support/customer";
import { sql } from "../support/database";
import { inspectScreen } from "../support/inspect";
import { eventsOf, type Made, ownerRequest, untilState, waitingCase } from "../support/owner-request";
import { approve, newReviewer, openDesk } from "../support/reviewer";
import { demo, linkIn, mailCount, mailTo } from "../support/service";
import { expect, test } from "../support/story";

// One queue for all: these stories go one after another, and one that takes the oldest case makes its own older than
// those of other files.
test.describe.configure({ mode: "default" });
const LONG_AGO = 2000;

const receipt = ({ requestId }: Made) => `${requestId.slice(0, 4)}-${requestId.slice(4, 8)}`.toUpperCase();

/** Opens a case by its number and takes it. */
async function take(desk: Page, made: Made): Promise<void> {
  await desk.goto(`/review/cases/${made.requestId}`);
  await press(desk, "この案件を受け持つ");
  await expect(desk.getByRole("heading", { name: "判断" })).toBeVisible();
}

/** Alt and a letter, as a keyboard sends them: Playwright leaves out the letter a key would type without Alt. */
async function accessKey(desk: Page, key: string): Promise<void> {
  const session = await desk.context().newCDPSession(desk);
  const code = key.toUpperCase();
  await session.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    modifiers: 1,
    key,
    text: key,
    unmodifiedText: key,
    code: `Key${code}`,
    windowsVirtualKeyCode: code.charCodeAt(0),
  });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, code: `Key${code}` });
  await session.detach();
}

/** A screen of the desk: at its own width, on a small phone, with large text. */
function inspectDesk(desk: Page, name: string): Promise<void> {
  return inspectScreen(desk, name, "審査デスク", { width: 1180, height: 820 }, [
    [1180, "100%"],
    [320, "100%"],
    [1180, "200%"],
    [390, "200%"],
  ]);
}

test("the oldest case is taken, seen side by side with its differences, and approved", async ({
  browser,
  request,
}) => {
  const reviewer = await newReviewer();
  const made = await waitingCase("斎藤 and 斉藤", { daysAgo: LONG_AGO });
  const desk = await openDesk(browser, reviewer);
  const row = desk.getByRole("row", { name: new RegExp(receipt(made)) });
  await expect(row).toContainText("期限超過");
  await expect(row).toContainText("一部が一致しません");
  await inspectDesk(desk, "queue");

  await press(desk, "次の案件を受け持つ");
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(`受付番号 ${receipt(made)}`);
  const table = desk.getByRole("region", { name: "使用者の照合" });
  const name = table.getByRole("row", { name: /氏名/ });
  await expect(name).toContainText("相違");
  await expect(name.locator("mark.different").first()).toContainText("斎");
  await expect(name.locator("mark.different").nth(1)).toContainText("斉");
  await expect(name.locator("mark.different").first()).toContainText("［相違：");
  const address = table.getByRole("row", { name: /住所/ });
  await expect(address).toContainText("表記ゆれ");
  await expect(address.locator("mark")).toHaveCount(0);
  await inspectDesk(desk, "case");

  // What the registry doesn't bear out is not approved without saying on what ground.
  await press(desk, "承認する");
  await expect(desk.locator("#error-summary")).toContainText("承認する根拠を選んでください");
  await untilState(made, "held");
  await approve(desk);
  expect(await untilState(made, "approved")).toMatchObject({
    decided_by: "reviewer",
    reviewer_id: reviewer.id,
    held_until: null,
  });
  expect(await eventsOf(made)).toEqual([
    "owner-request-sent-to-desk",
    "owner-request-held",
    "owner-request-approved",
  ]);
  const mail = await mailTo(request, made.email, "使用者情報の登録完了");
  expect(linkIn(mail)).toMatch(/\/start\/[\w-]{43}$/);
  expect(await mailCount(request, made.email)).toBe(1);
  await desk.goto(`/review/cases/${made.requestId}`);
  const history = desk.getByRole("region", { name: "履歴" });
  await expect(
    history.getByRole("row", { name: /承認しました（車検証などの書類で確認した）/ }),
  ).toContainText("審査 一郎");
  await expect(desk.getByText("斎藤")).toHaveCount(0);
  await inspectDesk(desk, "decided case");
  await desk.context().close();
});

test("a case is refused with a reason, without scripts", async ({ browser, request }) => {
  const made = await waitingCase("Another member of the household");
  await waitingCase("Another member of the household");
  const desk = await openDesk(browser, await newReviewer(), false);
  await take(desk, made);
  await press(desk, "お断りする");
  await expect(desk.locator("#error-summary")).toContainText("お断りする理由を選んでください。");
  await desk.getByLabel("お断りする理由").selectOption("使用者が別の方");
  await press(desk, "お断りする");
  await expect(desk.getByText("お断りしました。")).toBeVisible();
  // The next one that is open comes by itself, and says which was decided.
  await expect(desk.getByRole("status")).toContainText(`受付番号 ${receipt(made)}：お断りしました。`);
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(/^受付番号 /);
  await expect(desk.getByRole("heading", { level: 1 })).not.toHaveText(`受付番号 ${receipt(made)}`);
  expect(await untilState(made, "refused")).toMatchObject({
    refusal_reason: "other-user",
    decided_by: "reviewer",
  });
  const mail = await mailTo(request, made.email, "使用者情報を登録できませんでした");
  expect(mail.text).toContain("車検証の使用者が、お申込みの方と異なります");
  expect(linkIn(mail)).toMatch(/\/after-delivery$/);
  await desk.context().close();
});

test("a case is asked back with what to put right, by keyboard alone", async ({ browser, request }) => {
  const made = await waitingCase("The user has moved since");
  const desk = await openDesk(browser, await newReviewer());
  await desk.goto(`/review/cases/${made.requestId}`);
  await accessKey(desk, "n");
  await expect(desk.getByRole("heading", { name: "判断" })).toBeVisible();
  await expect(desk.getByRole("complementary", { name: "キーボード操作" })).toContainText(
    "差し戻しの内容を選ぶ",
  );
  await accessKey(desk, "a");
  await expect(desk.getByLabel("承認する根拠")).toBeFocused();
  await accessKey(desk, "q");
  await expect(desk.getByLabel("確認していただく内容")).toBeFocused();
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("差し戻しました。")).toBeVisible();
  expect(await untilState(made, "asked-back")).toMatchObject({
    question: "check-address",
    reviewer_id: null,
  });
  const mail = await mailTo(request, made.email, "お申込み内容のご確認をお願いします");
  expect(mail.text).toContain("車検証の使用者の住所の欄");
  expect(linkIn(mail)).toMatch(/\/my-car$/);
  await desk.goto("/review?list=asked-back");
  await expect(desk.getByRole("row", { name: new RegExp(receipt(made)) })).toContainText("ご住所の確認");
  await desk.context().close();
});

test("two reviewers who press at once get two cases, and neither sees into the other's", async ({
  browser,
}) => {
  test.slow();
  const about = "株式会社 in front and behind: two";
  const first = await waitingCase(about, { daysAgo: LONG_AGO + 20 });
  const second = await waitingCase(about, { daysAgo: LONG_AGO + 10 });
  const desks = [
    await openDesk(browser, await newReviewer()),
    await openDesk(browser, await newReviewer("審査 二郎")),
  ] as const;
  await Promise.all(desks.map((desk) => press(desk, "次の案件を受け持つ")));
  const held: string[] = [];
  for (const desk of desks) {
    await expect(desk.getByRole("heading", { name: "判断" })).toBeVisible();
    held.push((await desk.getByRole("heading", { level: 1 }).textContent()) ?? "");
  }
  expect(held.sort()).toEqual([first, second].map((made) => `受付番号 ${receipt(made)}`).sort());

  const [one, other] = desks;
  await one.goto(other.url());
  await expect(one.getByText("が受け持っています。")).toBeVisible();
  await expect(one.getByText("見本運輸")).toHaveCount(0);
  await expect(one.getByRole("button", { name: "承認する" })).toHaveCount(0);
  for (const desk of desks) {
    await desk.goto("/review");
    await desk.getByRole("link", { name: /受け持っている案件/ }).click();
    await press(desk, "判断せずに戻す");
    await expect(desk.getByText("案件を戻しました。")).toBeVisible();
  }
  for (const made of [first, second]) await untilState(made, "waiting");
  await sql("UPDATE owner_request SET state = 'withdrawn' WHERE id = ANY($1)", [
    [first.requestId, second.requestId],
  ]);
  for (const desk of desks) await desk.context().close();
});

test("a hold that has passed lets another take the case, and a late decision is refused with a sentence", async ({
  browser,
}) => {
  const made = await waitingCase("斎藤 and 斉藤");
  const late = await openDesk(browser, await newReviewer());
  await take(late, made);
  await sql("UPDATE owner_request SET held_until = now() - interval '1 second' WHERE id = $1", [
    made.requestId,
  ]);
  await late.getByLabel("承認する根拠").selectOption("お客さまに連絡して確認した");
  await press(late, "承認する");
  await expect(late.getByText("この案件を受け持っていないため、記録していません。")).toBeVisible();
  await untilState(made, "held");

  const other = await openDesk(browser, await newReviewer("審査 二郎"));
  await take(other, made);
  await late.reload();
  await expect(late.getByText("審査 二郎 が受け持っています。")).toBeVisible();
  expect(await eventsOf(made)).toEqual([
    "owner-request-sent-to-desk",
    "owner-request-held",
    "owner-request-released",
    "owner-request-held",
  ]);
  const before = await sql("SELECT held_until FROM owner_request WHERE id = $1", [made.requestId]);
  await press(other, "延長する");
  await expect
    .poll(async () => (await sql("SELECT held_until FROM owner_request WHERE id = $1", [made.requestId]))[0])
    .not.toEqual(before[0]);
  await late.context().close();
  await other.context().close();
});

test("what the reviewer did not see is not approved", async ({ browser }) => {
  const made = await waitingCase("斎藤 and 斉藤");
  const desk = await openDesk(browser, await newReviewer());
  await take(desk, made);
  await sql("UPDATE account SET identity_revision = identity_revision + 1 WHERE id = $1", [made.accountId]);
  await press(desk, "承認する");
  await expect(desk.locator("#error-summary")).toContainText("お客さまが登録情報を変更しました");
  await untilState(made, "held");
  await desk.reload();
  await approve(desk);
  await desk.context().close();
});

test("a case the registry could not be asked about is compared at the desk before it can be approved", async ({
  browser,
}) => {
  const made = await waitingCase("斎藤 and 斉藤");
  await sql(
    "UPDATE owner_request SET match_sealed = NULL, match_result = 'not-compared', desk_cause = 'not-compared' WHERE id = $1",
    [made.requestId],
  );
  const desk = await openDesk(browser, await newReviewer());
  await take(desk, made);
  await expect(desk.getByText("車両登録情報に照会できませんでした")).toBeVisible();
  await expect(desk.getByRole("button", { name: "承認する" })).toHaveCount(0);
  await press(desk, "もう一度照会する");
  await expect(desk.getByText("車両登録情報を照会しました。")).toBeVisible();
  await approve(desk);
  await untilState(made, "approved");
  await desk.context().close();
});

test("dealer staff can't enter the desk, nor reviewers the dealer's console", async ({ browser }) => {
  const console = await openConsole(browser);
  await console.goto("/review");
  await expect(console).toHaveURL(/\/review\/sign-in/);
  await inspectDesk(console, "sign-in");
  await signIn(console, demo().staff.email, demo().staff.password);
  await expect(console.locator("#error-summary")).toContainText("正しくありません");

  const desk = await openDesk(browser, await newReviewer());
  await desk.goto("/dealer");
  await expect(desk).toHaveURL(/\/dealer\/sign-in/);
  await signIn(desk, demo().reviewer.email, demo().reviewer.password);
  await expect(desk.locator("#error-summary")).toContainText("正しくありません");
  expect((await desk.goto("/review/cases/nothing"))?.status()).toBe(404);
  const made = await ownerRequest("A kei vehicle");
  const answer = await console.request.post(`/review/cases/${made.requestId}/hold`);
  expect(answer.status()).toBe(401);
  await console.context().close();
  await desk.context().close();
});

test("a mail that failed for good stands on the desk without its address, and is sent again", async ({
  browser,
  request,
}) => {
  const made = await ownerRequest("A kei vehicle", { failedMail: true });
  const reviewer = await newReviewer();
  const desk = await openDesk(browser, reviewer);
  await expect(desk.getByText("お客さまに送れなかったメールが")).toBeVisible();
  await desk.goto("/review/mails");
  await inspectDesk(desk, "failed mails");
  const row = desk.getByRole("row", { name: /使用者登録の受付/ }).first();
  await expect(row).toContainText("接続を拒否されました（ECONNREFUSED）");
  expect(await desk.content()).not.toContain(made.email);
  await row.getByRole("button").click();
  await expect(desk.getByText("メールをもう一度送ります。")).toBeVisible();
  await mailTo(request, made.email, "失敗したメール");
  expect(await mailCount(request, made.email)).toBe(1);
  await desk.goto(`/review/cases/${made.requestId}`);
  await expect(desk.getByRole("row", { name: /メールを再送しました/ })).toContainText("審査 一郎");
  await desk.context().close();
});

test("a case is found by its receipt number, and by nothing else", async ({ browser }) => {
  const made = await ownerRequest("A kei vehicle");
  await untilState(made, "refused");
  const desk = await openDesk(browser, await newReviewer());
  await desk.getByLabel("受付番号で探す").fill(receipt(made).toLowerCase());
  await press(desk, "探す");
  await expect(desk.getByRole("row", { name: new RegExp(receipt(made)) })).toContainText("軽自動車");
  await desk.getByLabel("受付番号で探す").fill(made.email);
  await press(desk, "探す");
  await expect(desk.getByText("この受付番号の案件はありません。")).toBeVisible();
  await desk.context().close();
});
