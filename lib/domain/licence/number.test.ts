import { describe, expect, it } from "vitest";
import { judgeNumber } from "./number";
import { costsAs } from "./read-as";

const number = (...texts: string[]) => judgeNumber(costsAs(...texts))?.value;

describe("免許証番号", () => {
  it("reads twelve digits between 第 and 号", () => expect(number("第305012345630号")).toBe("305012345630"));

  it("reads without 第 and 号 as well", () => expect(number("305012345630")).toBe("305012345630"));

  it("prefers the digit that the check digit asks for where readings differ", () => {
    expect(number("第305012345630号", "第305012345680号")).toBe("305012345630");
  });

  it("keeps what is read clearly though the check digit doesn't fit", () => {
    expect(number("第305012345610号", "第305012345610号", "第305012345610号")).toBe("305012345610");
  });

  it("knows letters for digits", () => expect(number("第3O5Ol234563O号")).toBe("305012345630"));

  it("is unclear where nothing else tells two digits apart", () => {
    const judged = judgeNumber(costsAs("第3050123456?0号"));
    expect(judged?.value).toBe("305012345630");
    expect(judgeNumber(costsAs("第30?012?4563?号"))?.margin).toBeLessThan(1);
  });
});
