import { press } from "../../support/customer";
import {
  apply,
  chooseWifi,
  individualUser,
  registerCard,
  toCardEntry,
  toOptions,
  toTConnect,
} from "../../support/services";
import { walk } from "../walk";

walk("T-Connect", async ({ page, request, at }) => {
  await individualUser(page, at, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await registerCard(page, at);
  await apply(page, at);
});

walk("T-Connect is not wanted", async ({ page, request, at }) => {
  await individualUser(page, at, request, "prius");
  await toTConnect(page, at);
  await press(page, "利用申込みをしない");
  await at(page, "3-1/3-B");
  await press(page, "OK");
  await at(page, "3-1/4-B");
  await page.getByLabel("納車後に自分で申し込みたいから").check();
  await press(page, "つぎへ");
});

walk("T-Connect in another name", async ({ page, request, at }) => {
  await individualUser(page, at, request, "crown");
  await toTConnect(page, at);
  await press(page, "利用申込みをする");
  await press(page, "使用者とは異なる名義で登録する");
  await at(page, "3-1/4-C");
  await press(page, "OK");
  await at(page, "3-1/5-C");
  await press(page, "とじる");
  await at(page, "3-1/6-C");
});

// A vehicle without T-Connect, so that the payment is asked here.
walk("charging", async ({ page, request, at }) => {
  await individualUser(page, at, request, "pixis-van-bev");
  await press(page, "My TOYOTAのサービス利用手続きへ");
  await at(page, "3-2/1");
  await press(page, "利用申込みをする");
  await at(page, "3-2/2-A");
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "つぎへ");
  await at(page, "3-2/3-A");
  await page.getByLabel(/普通充電プラン　/).check();
  await press(page, "つぎへ");
  await at(page, "3-2/4-A");
  await toCardEntry(page, at, ["3-2/5-A", "3-2/6-A"]);
  await registerCard(page, at, "frictionless", ["3-2/7-A", "3-2/8-A"]);
  await apply(page, at, ["3-2/9-A", "3-2/10-A"]);
  await at(page, "3-2/11-A");
  await press(page, "とじる");
  await at(page, "3-2/12-A");
});

walk("charging is not wanted", async ({ page, request, at }) => {
  await individualUser(page, at, request, "pixis-van-bev");
  await press(page, "My TOYOTAのサービス利用手続きへ");
  await at(page, "3-2/1");
  await press(page, "利用申込みをしない");
  await at(page, "3-2/2-B");
  await press(page, "OK");
  await at(page, "3-2/3-B");
  await press(page, "とじる");
  await at(page, "3-2/4-B");
});
