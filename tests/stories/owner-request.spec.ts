import { press, ready, signIn } from "../support/customer";
import { sql } from "../support/database";
import {
  arriveAtHome,
  confirmAtHome,
  enterPersonAtHome,
  enterVehicle,
  linkAndAgree,
  openMyCar,
  proveAddressAtHome,
  receivedMail,
  registrationIn,
  submitRequest,
  toReview,
  vehicle,
} from "../support/owner";
import { mailCount, newAddress } from "../support/service";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

/** Puts a request into the state a job or a reviewer leads it to. */
async function decide(registrationId: string, state: string, column = "decided_by", value = "reviewer") {
  await sql(
    `UPDATE owner_request SET state = $2, ${column} = $3, decided_at = now() WHERE registration_id = $1`,
    [registrationId, state, value],
  );
}

test("a kei vehicle is refused beside the field with what to do instead, an old number asks which it is", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await page.goto("/after-delivery");
  await expect(page.getByText("軽自動車の使用者の登録は、納車後にこのサイトから行えません")).toBeVisible();
  await arriveAtHome(page, at);
  await proveAddressAtHome(page, at, request, newAddress(), "with");
  await enterPersonAtHome(page, at, "with");
  await linkAndAgree(page, at, "B");
  const normal = vehicle("0001");
  await enterVehicle(page, "with", { ...normal, plate: { ...normal.plate, classNumber: "580" } });
  await expect(page.locator("#error-summary")).toContainText("ご契約の販売店にご相談ください");
  await expect(page.getByLabel("分類番号")).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel("分類番号").fill("50");
  await press(page, "確認");
  await expect(page.locator("#error-summary")).toContainText("自動車の種別");
  await page.getByLabel("軽自動車", { exact: true }).check();
  await press(page, "確認");
  await expect(page.locator("#error-summary")).toContainText("ご契約の販売店にご相談ください");
  await page.getByLabel("普通、または小型").check();
  await press(page, "確認");
  await at(page, "4-1/17-B");
});

test("on the same phone the leaflet's address goes on where it was left, on another phone the sign-in does", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const email = newAddress();
  await toReview(page, at, request, email, vehicle("0002"));
  const url = page.url();
  await page.goto("/after-delivery");
  await press(page, "続きから手続きする");
  await at(page, "4-1/17-B");
  expect(page.url()).toBe(url);

  const phone = await secondPhone(browser);
  expect((await phone.goto(url))?.status()).toBe(404);
  await openMyCar(phone, email);
  await expect(phone.getByText("入力の途中です")).toBeVisible();
  await phone.getByRole("button", { name: "続きから手続きする" }).click();
  await at(phone, "4-1/17-B");
  await expect(phone.getByText("AZSH35-4000002")).toBeVisible();
  await phone.context().close();
});

test("pressed twice and in two tabs, one request, one mail and one job come of it", async ({
  page,
  at,
  request,
  context,
}) => {
  test.slow();
  const email = newAddress();
  await toReview(page, at, request, email, vehicle("0009"));
  const other = await context.newPage();
  await other.goto(page.url());
  await at(other, "4-1/17-B");
  await ready(other, "with");
  await ready(page, "with");
  const button = page.getByRole("button", { name: "この内容で申し込む" });
  await Promise.all([button.dblclick(), press(other, "この内容で申し込む")]);
  await at(page, "4-1/18-B");
  await at(other, "4-1/18-B");
  await receivedMail(request, email);
  // The code, and the acceptance.
  expect(await mailCount(request, email)).toBe(2);
  const id = registrationIn(page);
  expect(
    await sql(
      `SELECT (SELECT count(*)::int FROM owner_request WHERE registration_id = $1) AS requests,
        (SELECT count(*)::int FROM event WHERE registration_id = $1 AND type = 'party-registered') AS registered,
        (SELECT count(*)::int FROM event WHERE registration_id = $1 AND type = 'owner-request-submitted') AS submitted`,
      [id],
    ),
  ).toEqual([{ requests: 1, registered: 1, submitted: 1 }]);
  // Gone back to, the review is no screen any more: the request is submitted, and says so.
  await page.goBack();
  await at(page, "4-1/18-B");
  expect(await sql("SELECT count(*)::int AS n FROM owner_request WHERE registration_id = $1", [id])).toEqual([
    { n: 1 },
  ]);
});

test("unknown, wrong and registered vehicles are answered alike; an account may get a few a day wrong, and be right about many", async ({
  page,
  at,
  request,
}) => {
  test.setTimeout(240_000);
  const email = newAddress();
  await submitRequest(page, at, request, email, vehicle("0001"));
  const first = await page.locator("main").innerText();
  const apply = async (end: string) => {
    await page.goto("/after-delivery");
    await press(page, "お手続きを始める");
    await confirmAtHome(page, at);
    await enterVehicle(page, "with", vehicle(end));
    await at(page, "4-1/8-A");
    await press(page, "この内容で申し込む");
  };
  // Registered already, another plate, unknown, kei without its plate showing it.
  for (const end of ["0001", "0012", "0013", "0008"]) {
    await apply(end);
    await at(page, "4-1/9-A");
    const words = (await page.locator("main").innerText()).replace("登録の申請", "登録のお申込み完了");
    expect(words).toBe(first);
  }
  // A sixth in a day: a company has more cars than that.
  await apply("0010");
  await at(page, "4-1/9-A");
  const guessed = `UPDATE owner_request q SET match_result = 'unknown-vehicle' FROM registration r
    WHERE r.id = q.registration_id AND r.account_id = (SELECT account_id FROM registration WHERE id = $1)
      AND q.registration_id <> $1`;
  const open = `SELECT 1 FROM owner_request q JOIN registration r ON r.id = q.registration_id
    WHERE r.account_id = (SELECT account_id FROM registration WHERE id = $1) AND q.state = 'matching'`;
  await expect.poll(() => sql(open, [registrationIn(page)]), { timeout: 60_000 }).toEqual([]);
  await sql(guessed, [registrationIn(page)]);
  await apply("0011");
  await expect(page.locator("#error-summary")).toContainText("お申込みの回数が上限に達しました");
  await at(page, "4-1/8-A");
});

test("what was asked back is put right and submitted again; after a refusal it begins again", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const email = newAddress();
  await submitRequest(page, at, request, email, vehicle("0010"));
  const id = registrationIn(page);
  await decide(id, "asked-back", "question", "check-address");
  await page.goto("/my-car");
  await expect(page.getByText("ご住所が、車検証の使用者の住所の欄と一致するか")).toBeVisible();
  await page.getByRole("button", { name: "内容を直して申し込む" }).click();
  await at(page, "4-1/17-B");
  await press(page, "お客さま情報を変更する");
  await at(page, "4-1/3-A");
  await ready(page, "with");
  await page.getByLabel("番地").fill("1-4-19");
  await press(page, "確認");
  await press(page, "次へ");
  await at(page, "4-1/5-A");
  await press(page, "次へ");
  await at(page, "4-1/8-A");
  await expect(page.getByText("東京都文京区後楽1-4-19")).toBeVisible();
  await press(page, "この内容で申し込む");
  await at(page, "4-1/9-A");
  await expect.poll(() => mailCount(request, email)).toBe(3);

  await decide(id, "refused", "refusal_reason", "address-differs");
  await press(page, "閉じる");
  await expect(page.getByText("ご住所が、車検証の使用者のご住所と異なります")).toBeVisible();
  await page.getByRole("button", { name: "もう一度、最初から" }).click();
  await at(page, "4-1/3-A");
  expect(registrationIn(page)).not.toBe(id);
  expect(await sql("SELECT state FROM registration WHERE id = $1", [id])).toEqual([{ state: "closed" }]);
  const vehicleLeft = "SELECT length(vehicle_sealed) AS bytes FROM owner_request WHERE registration_id = $1";
  expect(await sql(vehicleLeft, [id])).toEqual([{ bytes: 0 }]);
  await page.goto("/my-car");
  await expect(page.getByText("入力の途中です")).toBeVisible();
  await expect(page.getByText("登録できませんでした")).toHaveCount(0);
});

test("an approved owner goes on to the vehicle's services", async ({ page, at, request }) => {
  test.slow();
  await submitRequest(page, at, request, newAddress(), vehicle("0003"));
  await decide(registrationIn(page), "approved", "model_code", "bz4x");
  await page.goto("/my-car");
  await expect(page.getByText("登録が完了しました")).toBeVisible();
  await page.getByRole("button", { name: "次の手続きに進む" }).click();
  await at(page, "3-1/1");
});

for (const scripts of ["with", "without"] as const) {
  test.describe(`what is held, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("an owner sees it and deletes it: the request is withdrawn and the vehicle is gone", async ({
      page,
      at,
      request,
      browser,
    }) => {
      test.slow();
      const email = newAddress();
      await submitRequest(page, at, request, email, vehicle("0011"), scripts);
      const id = registrationIn(page);
      const stranger = await secondPhone(browser);
      await stranger.goto(`/my-car/${id}`);
      await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("ログイン");
      expect(await stranger.content()).not.toContain("4000011");
      await stranger.context().close();

      await page.goto("/my-car");
      await page.getByRole("link", { name: "くわしく見る" }).click();
      for (const held of ["AAHH40-4000011", "神戸 330 ぬ 10-11", "使用者登録規約", "東京都文京区後楽1-4-18"])
        await expect(page.locator("dd").filter({ hasText: held }).first()).toBeVisible();
      await press(page, "この車両の情報を削除する");
      await expect(page.getByText("お申込みを取り消し、次の情報を削除します")).toBeVisible();
      await expect(page.getByText("お手続きの記録として必要なためです")).toBeVisible();
      await press(page, "取り消して削除する");
      await expect(page.getByText("お申込みの情報を削除しました")).toBeVisible();
      await expect(page.getByText("ご登録の車両はありません")).toBeVisible();
      expect((await page.goto(`/my-car/${id}`))?.status()).toBe(404);
      expect(
        await sql(
          `SELECT q.state, octet_length(q.vehicle_sealed) AS vehicle, q.chassis_index, q.match_sealed, r.state AS registration,
            (SELECT count(*)::int FROM draft d WHERE d.registration_id = r.id) AS drafts
           FROM owner_request q JOIN registration r ON r.id = q.registration_id WHERE r.id = $1`,
          [id],
        ),
      ).toEqual([
        {
          state: "withdrawn",
          vehicle: 0,
          chassis_index: "",
          match_sealed: null,
          registration: "closed",
          drafts: 0,
        },
      ]);
    });
  });
}

test("a decision while the confirmation is open is told instead of deleting", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await submitRequest(page, at, request, newAddress(), vehicle("0004"));
  const id = registrationIn(page);
  await page.goto(`/my-car/${id}/delete`);
  await decide(id, "approved", "model_code", "rav4-phv");
  await sql("UPDATE owner_request SET match_sealed = 'x' WHERE registration_id = $1", [id]);
  await press(page, "取り消して削除する");
  await expect(page.getByText("お申込みの結果が出ました")).toBeVisible();
  await expect(page.getByText("使用者としての登録は続きます")).toBeVisible();
  await press(page, "削除する");
  await expect(page.getByText("照合の記録を削除しました")).toBeVisible();
  await expect(page.getByText("登録が完了しました")).toBeVisible();
  expect(await sql("SELECT state, match_sealed FROM owner_request WHERE registration_id = $1", [id])).toEqual(
    [{ state: "approved", match_sealed: null }],
  );
});

test("sign-out of マイカー情報 ends it", async ({ page, at, request }) => {
  test.slow();
  const email = newAddress();
  await submitRequest(page, at, request, email, vehicle("0005"));
  await press(page, "閉じる");
  await press(page, "ログアウト");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
  await page.goto("/my-car");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
  await signIn(page, email, "wrong password");
  await expect(page.locator("#error-summary")).toContainText("正しくありません");
});
