import { sql } from "../support/database";
import { ownerRequests, seeded, untilState } from "../support/owner-request";
import { approveAtDesk } from "../support/reviewer";
import { mailTo } from "../support/service";
import { expect, test } from "../support/story";

const ABOUT = "Name and address to the letter";

test("a vehicle that changes hands: the earlier owner's registration ends and is told", async ({
  browser,
  request,
}) => {
  test.slow();
  const { vehicle } = seeded(ABOUT);
  const one = async () => {
    const [made] = await ownerRequests([{ about: ABOUT, vehicle }]);
    if (!made) throw new Error("nothing was made");
    return made;
  };
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
  await mailTo(request, later.email, "使用者情報の登録完了");
});
