import { describe, expect, it } from "vitest";
import { expiryFitsBirth, judgeDates } from "./birth-and-expiry";
import { birthDates, expiryDates } from "./dates";
import { costsAs } from "./read-as";

const TODAY = "2026-11-24";
const birth = (...texts: string[]) => birthDates(costsAs(...texts), TODAY)[0]?.iso;
const expiry = (...texts: string[]) => expiryDates(costsAs(...texts), TODAY)[0]?.iso;

describe("生年月日", () => {
  it.each([
    ["昭和35年1月1日生", "1960-01-01"],
    ["昭和6①年06月27日生", "1986-06-27"],
    ["平成元年1月8日生", "1989-01-08"],
    ["平成07年12月31日生", "1995-12-31"],
    ["昭和 5年 9月 3日生", "1930-09-03"],
  ])("reads %s", (text, iso) => expect(birth(text)).toBe(iso));

  it.each([
    ["躍和6l年O6月27日生", "1986-06-27"],
    ["昭和61年06月27H生", "1986-06-27"],
    ["昭和61年O6日27日生", "1986-06-27"],
  ])("repairs %s by what a date can be", (text, iso) => expect(birth(text)).toBe(iso));

  it("knows no day beyond an era's end", () => {
    expect(birthDates(costsAs("昭和64年1月8日生"), TODAY).map(({ iso }) => iso)).not.toContain("1989-01-08");
    expect(birth("昭和64年1月7日生")).toBe("1989-01-07");
  });

  it("takes what most readings say", () => {
    expect(birth("昭和61年06月27日生", "昭和61年06月27日生", "昭和81年08月21日生")).toBe("1986-06-27");
  });

  it("makes nothing of no reading", () => expect(birthDates([], TODAY)).toEqual([]));
});

describe("有効期限", () => {
  it.each([
    ["2029年(令和11年)06月02日まで有効", "2029-06-02"],
    ["2O29年(令和1I年)O6月O2日まで有効", "2029-06-02"],
    ["平成35年11月30日まで有効", "2023-11-30"],
    ["平成31年 4月 5日まで有効", "2019-04-05"],
  ])("reads %s", (text, iso) => expect(expiry(text)).toBe(iso));

  it("lets both years printed correct each other", () => {
    expect(expiry("2028年(令和11年)06月02日まで有効", "2029年(令和11年)06月02日まで有効")).toBe("2029-06-02");
  });
});

describe("birth date and expiry together", () => {
  it.each([
    ["1986-06-27", "2029-07-27", true],
    ["1986-12-27", "2029-01-27", true],
    ["1986-01-31", "2027-02-28", true],
    ["1986-01-31", "2028-02-29", true],
    ["1984-02-29", "2029-03-28", true],
    ["1984-02-29", "2029-03-29", true],
    ["1986-06-27", "2029-07-26", false],
    ["1986-06-27", "2029-06-27", false],
  ])("born %s, valid until %s: %s", (born, until, fits) => expect(expiryFitsBirth(until, born)).toBe(fits));

  it("lets a clear expiry decide an unclear birthday", () => {
    const { birthDate, fit } = judgeDates(
      costsAs("昭和61年06月2Z日生"),
      costsAs("2029年(令和11年)07月27日まで有効"),
      TODAY,
    );
    expect(birthDate?.value).toBe("1986-06-27");
    expect(fit).toBe(true);
  });

  it("lets a clear birth date decide an unclear expiry", () => {
    const { expiry: until } = judgeDates(
      costsAs("昭和61年06月27日生"),
      costsAs("2029年(令和11年)0?月2?日まで有効"),
      TODAY,
    );
    expect(until?.value).toBe("2029-07-27");
  });

  it("overwrites neither where both are clear", () => {
    const clear = (text: string) => costsAs(text, text, text);
    const {
      birthDate,
      expiry: until,
      fit,
    } = judgeDates(clear("昭和61年06月27日生"), clear("2029年(令和11年)12月03日まで有効"), TODAY);
    expect([birthDate?.value, until?.value, fit]).toEqual(["1986-06-27", "2029-12-03", false]);
  });
});
