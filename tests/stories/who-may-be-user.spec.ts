import { press, proveAddress, ready, signIn } from "../support/customer";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { arriveAsUser, asUser, handOff, handOffUrl, secondPhone, toNameChoice } from "../support/user";

test("the buyer's account is refused as a different user, with the way on", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request), email);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, await handOff(page, at));
  await ready(phone, "with");
  await signIn(phone, email);
  await expect(phone.locator("#error-summary")).toContainText("これは買主の方のアカウントです");
  await expect(phone.locator("#error-summary")).toContainText("買主と同じ名義で登録する");
  await phone.context().close();
});

test("an account of the wrong kind is refused where the dealer knows the kind", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  const earlier = await secondPhone(browser);
  await asRegisteredBuyer(earlier, request, await newContract(request), email);
  await earlier.context().close();

  const contract = await newContract(request, "bz4x", { user: { kind: "corporate" } });
  await asRegisteredBuyer(page, request, contract, newAddress());
  await toNameChoice(page, at, "2-2");
  await ready(page, "with");
  await press(page, "買主と同じ名義で登録する");
  await expect(page.locator("#error-summary")).toContainText("法人のアカウント");
  await press(page, "買主とは異なる名義で登録する");
  await press(page, "同席している");
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, await handOffUrl(page));
  await ready(phone, "with");
  await signIn(phone, email);
  await expect(phone.locator("#error-summary")).toContainText("これは個人のアカウントです");
  await proveAddress(phone, asUser(at), request, newAddress());
  await phone.getByLabel("個人").check();
  await press(phone, "次へ");
  await expect(phone.locator("#kind-error")).toContainText("法人の名義として承っています");
  await phone.context().close();
});
