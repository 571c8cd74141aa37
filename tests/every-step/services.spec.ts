import { press } from "../support/customer";
import { inspected, inspectTitled } from "../support/inspect";
import {
  apply,
  choosePlan,
  chooseWifi,
  individualUser,
  registerCard,
  toCardEntry,
  toOptions,
  toTConnect,
} from "../support/services";
import { expect, test } from "../support/story";

test("every screen of applying for services is accessible and fits a small phone and large text", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const ours = inspected(at);
  // The provider's own pages are inspected in its own story.
  const look: typeof at = (one, id, title) =>
    new URL(one.url()).origin === new URL(process.env.APP_URL ?? "").origin
      ? ours(one, id, title)
      : at(one, id, title);
  await individualUser(page, at, request);
  await toOptions(page, look);
  await chooseWifi(page, look);
  await press(page, "クレジットカード");
  await look(page, "3-1/7-A");
  await press(page, "つぎへ");
  await at(page, "3-1/8-A");
  await registerCard(page, at);
  await look(page, "3-1/11-A");
  await press(page, "前の画面にもどる");
  await look(page, "3-1/7-A");
  await press(page, "このカードを使う");
  await apply(page, look);
  await choosePlan(page, look);
  await apply(page, look, ["3-2/9-A", "3-2/10-A"]);
  await look(page, "3-2/11-A");
  await press(page, "とじる");
  await look(page, "3-2/12-A");
  await press(page, "OK");
  await inspectTitled(page, "お手続きの完了");
});

test("every screen of not applying is", async ({ page, at, request }) => {
  test.slow();
  const look = inspected(at);
  await individualUser(page, at, request);
  await toTConnect(page, at);
  await press(page, "利用申込みをする");
  await at(page, "3-1/3-A");
  await press(page, "使用者とは異なる名義で登録する");
  await look(page, "3-1/4-C");
  await press(page, "前の画面にもどる");
  await press(page, "前の画面にもどる");
  await at(page, "3-1/2");
  await press(page, "利用申込みをしない");
  await look(page, "3-1/3-B");
  await press(page, "OK");
  await look(page, "3-1/4-B");
  await page.getByLabel("その他").check();
  await press(page, "つぎへ");
  await at(page, "3-2/1");
  await press(page, "利用申込みをしない");
  await look(page, "3-2/2-B");
});

test("a card that was refused leaves a screen that reads well", async ({ page, at, request }) => {
  test.slow();
  await individualUser(page, at, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await press(page, "やめて戻る");
  await inspected(at)(page, "3-1/7-A");
  await expect(page.getByText("カードの登録を中止しました")).toBeVisible();
});
