import { expect, test } from "vitest";
import { stageLabel } from "../../app/(customer)/registration/[registration]/stage.ja";

test("every screen says which stage of how many it belongs to, at the dealer of three, after delivery of two", () => {
  expect(stageLabel("buyer", "account/email")).toBe("1／3　買主情報の登録");
  expect(stageLabel("user", "account/email")).toBe("2／3　使用者情報の登録");
  expect(stageLabel("user", "payment/method")).toBe("3／3　My TOYOTAのサービス利用手続き");
  expect(stageLabel("owner", "request/review")).toBe("1／2　使用者情報の登録");
  expect(stageLabel("owner", "charging/plan")).toBe("2／2　My TOYOTAのサービス利用手続き");
});
