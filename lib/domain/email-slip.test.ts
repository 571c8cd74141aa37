import { expect, test } from "vitest";
import { suspectedSlip } from "./email-slip";

test.each([
  ["taro@gmial.com", "taro@gmail.com"],
  ["taro@gmail.con", "taro@gmail.com"],
  ["taro@gmai.com", "taro@gmail.com"],
  ["taro@docomo.ne.jo", "taro@docomo.ne.jp"],
  ["taro@docmo.ne.jp", "taro@docomo.ne.jp"],
  ["taro@yaho.co.jp", "taro@yahoo.co.jp"],
  ["taro@yahooo.co.jp", "taro@yahoo.co.jp"],
  ["taro@ezwed.ne.jp", "taro@ezweb.ne.jp"],
  ["taro@iclould.com", "taro@icloud.com"],
  ["taro@example.con", "taro@example.com"],
  ["taro@yahoo.co", "taro@yahoo.co.jp"],
  ["taro@docomo.ne", "taro@docomo.ne.jp"],
])("%s may be meant as %s", (typed, meant) => expect(suspectedSlip(typed)).toBe(meant));

test.each([
  "taro@gmail.com",
  "taro@GMAIL.com",
  "taro@example.com",
  "taro@toyota.co.jp",
  "taro@city.toyota.lg.jp",
  "taro@au.com",
  "taro@mail.example.jp",
])("%s is nothing to ask about", (typed) => expect(suspectedSlip(typed)).toBeNull());
