import { press, type Scripts, signIn } from "../support/customer";
import {
  arriveAtHome,
  confirmAtHome,
  enterCompanyAtHome,
  enterPersonAtHome,
  enterVehicle,
  linkAndAgree,
  proveAddressAtHome,
  receivedMail,
  submitRequest,
  vehicle,
} from "../support/owner";
import { linkIn, mailCount, newAddress } from "../support/service";
import { branch, expect, passes, test } from "../support/story";
import { secondPhone } from "../support/user";

const ARRIVAL = ["4-1/1", "4-1/2"];
const NEW = branch("4-1", "B", 3, 8);

for (const scripts of ["with", "without"] as Scripts[]) {
  test.describe(`an owner at home, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "makes an account and applies (branch B)",
      passes(...ARRIVAL, ...NEW, ...branch("4-1", "B", 9, 19)),
      async ({ page, at, atMail, request, baseURL }) => {
        test.slow();
        const email = newAddress();
        await arriveAtHome(page, at);
        await proveAddressAtHome(page, at, request, email, scripts);
        await enterPersonAtHome(page, at, scripts);
        await linkAndAgree(page, at, "B");
        await at(page, "4-1/16-B");
        await enterVehicle(page, scripts, vehicle("0003"));
        await at(page, "4-1/17-B");
        for (const shown of ["XEAM10-4000003", "横浜 300 ま 10-03", "bZ4X", "豊田 太郎", "1960年1月1日"])
          await expect(page.getByText(shown, { exact: true })).toBeVisible();
        await press(page, "この内容で申し込む");
        await at(page, "4-1/18-B");
        const mail = await receivedMail(request, email);
        atMail(mail, "4-1/19-B");
        expect(mail.text).toContain("豊田 太郎 様");
        expect(mail.text).not.toContain("4000003");
        expect(mail.html).toContain(linkIn(mail));
        expect(linkIn(mail)).toBe(`${baseURL}/my-car`);
        await press(page, "閉じる");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("マイカー情報");
        await expect(page.getByRole("heading", { name: "横浜 300 ま 10-03" })).toBeVisible();
        await expect(page.getByText("7日を過ぎても")).not.toHaveCount(0);
      },
    );

    test(
      "signs in and applies (branch A)",
      passes(...ARRIVAL, ...branch("4-1", "A", 3, 10)),
      async ({ page, at, atMail, request, browser }) => {
        test.slow();
        const email = newAddress();
        const earlier = await secondPhone(browser);
        await submitRequest(earlier, at, request, email, vehicle("0001"));
        await receivedMail(request, email);
        await earlier.context().close();

        await arriveAtHome(page, at);
        await signIn(page, email);
        await confirmAtHome(page, at);
        await enterVehicle(page, scripts, vehicle("0008"));
        await at(page, "4-1/8-A");
        const mails = await mailCount(request, email);
        await press(page, "この内容で申し込む");
        await at(page, "4-1/9-A");
        await expect.poll(() => mailCount(request, email)).toBe(mails + 1);
        atMail(await receivedMail(request, email), "4-1/10-A");
        await press(page, "閉じる");
        for (const plate of ["品川 330 さ 10-01", "品川 330 さ 10-08"])
          await expect(page.getByRole("heading", { name: plate })).toBeVisible();
      },
    );

    test(
      "makes a company's account and applies (branch C)",
      passes(...ARRIVAL, ...NEW, ...branch("4-1", "C", 9, 21)),
      async ({ page, at, atMail, request }) => {
        test.slow();
        const email = newAddress();
        await arriveAtHome(page, at);
        await proveAddressAtHome(page, at, request, email, scripts);
        await enterCompanyAtHome(page, at, scripts);
        await linkAndAgree(page, at, "C");
        await at(page, "4-1/18-C");
        await enterVehicle(page, scripts, vehicle("0006"));
        await at(page, "4-1/19-C");
        await expect(page.getByText("トヨタ自動車株式会社")).toBeVisible();
        await press(page, "この内容で申し込む");
        await at(page, "4-1/20-C");
        atMail(await receivedMail(request, email), "4-1/21-C");
      },
    );
  });
}
