import { codeFile, sheetOf } from "../certificates/pictures";
import { cameraShowing } from "../support/camera";
import { press, ready } from "../support/customer";
import { inspect } from "../support/inspect";
import { arriveAtHome, enterPersonAtHome, linkAndAgree, proveAddressAtHome } from "../support/owner";
import { newAddress } from "../support/service";
import { expect, test } from "../support/story";

test.use(cameraShowing("certificate", sheetOf(["normal/second1", "normal/second2"], 4)));

test("the camera reads both numbers from the certificate, a picture of a kei certificate is refused", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await arriveAtHome(page, at);
  await proveAddressAtHome(page, at, request, newAddress(), "with");
  await enterPersonAtHome(page, at, "with");
  await linkAndAgree(page, at, "B");
  await ready(page, "with");
  const posted: string[] = [];
  page.on("request", (sent) => sent.method() !== "GET" && posted.push(sent.url()));

  await press(page, "車検証のQRコードを読み取る");
  await expect(page.getByText("車検証から読み取りました")).toBeVisible({ timeout: 45_000 });
  expect(posted).toEqual([]);
  await inspect(page, "4-1/16-B, scanned");
  const filled = {
    ハイフンの左: "ZVW50",
    ハイフンの右: "100000",
    地域名: "品川",
    分類番号: "777",
    かな文字: "あ",
    一連指定番号: "7777",
  };
  for (const [label, value] of Object.entries(filled))
    await expect(page.getByLabel(label)).toHaveValue(value);
  await press(page, "確認");
  await at(page, "4-1/17-B");
  for (const shown of ["ZVW50-100000", "品川 777 あ 77-77", "プリウス"])
    await expect(page.getByText(shown, { exact: true })).toBeVisible();

  await press(page, "車両情報を変更する");
  await at(page, "4-1/16-B");
  await expect(page.getByLabel("ハイフンの右")).toHaveValue("100000");
  await ready(page, "with");
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await press(page, "車検証のQRコードを読み取る");
  await page
    .getByLabel("写真から読み取る")
    .setInputFiles({ name: "kei.png", mimeType: "image/png", buffer: codeFile("kei/2") });
  await expect(page.getByText("軽自動車は、納車後に登録できません", { exact: true })).toBeVisible();
});
