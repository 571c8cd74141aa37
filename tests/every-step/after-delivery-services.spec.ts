import { SANDBOX_LINES } from "../../lib/ports/telematics/sandbox";
import { approvedOwner, askForLine, chooseOwnersPlan, toOwnersOptions } from "../support/approved-owner";
import { press } from "../support/customer";
import { inspect, inspected, inspectTitled } from "../support/inspect";
import { lineTime } from "../support/line";
import { apply } from "../support/services";
import { expect, test } from "../support/story";

test("every screen of the services after delivery is accessible and fits a small phone and large text", async ({
  page,
  at,
}) => {
  test.slow();
  const look = inspected(at);
  const owner = await approvedOwner({ kind: "corporate", modelCode: "bz4x" });
  await toOwnersOptions(page, look, owner);
  await page.getByLabel(/車内Wi-Fi/).check();
  await press(page, "つぎへ");
  await look(page, "5-1/8-A");
  await press(page, "請求書払い");
  await apply(page, look, ["5-1/13-A", "5-1/14-A"]);
  await chooseOwnersPlan(page, look);
  await apply(page, look, ["5-2/9-A", "5-2/10-A"]);
  await look(page, "5-2/11-A");
  await press(page, "とじる");
  await expect(page).toHaveURL(/finished/);
  await inspectTitled(page, "お手続きの完了");
  await press(page, "お申込み手続きの流れを見る");
  await inspectTitled(page, "お申込み手続きの流れ");
});

for (const chassisNumber of [SANDBOX_LINES.outOfRange, SANDBOX_LINES.otherVehicle]) {
  test(`a line that failed (${chassisNumber}) reads well, and so do the notices after it`, async ({
    page,
    at,
  }) => {
    test.slow();
    const look = inspected(at);
    await askForLine(page, at, await lineOwner(chassisNumber));
    const failed = page.locator(".notice.error");
    await lineTime(page.url().split("/")[4] ?? "", 1);
    await expect(failed).toBeVisible({ timeout: 60_000 });
    await inspect(page, `line of ${chassisNumber}`);
    await press(page, "T-Connectの申込みを選び直す");
    await press(page, "利用申込みをしない");
    await look(page, "5-1/3-B");
    await press(page, "OK");
    await at(page, "5-2/1");
    await press(page, "利用申込みをしない");
    await look(page, "5-2/2-B");
    await press(page, "OK");
    await look(page, "5-2/3-B");
  });
}

const lineOwner = (chassisNumber: string) => approvedOwner({ modelCode: "bz4x", chassisNumber });
