import { afterEach, describe, expect, test } from "vitest";
import { parseBirthDate } from "./birth-date";
import { when } from "./japan-time";
import { japaneseDate } from "./japanese-date";
import { japaneseDay } from "./japanese-day";
import { daysFromNow } from "./owner-retention";
import { todayInJapan } from "./today";
import { formatWareki } from "./wareki";

const here = process.env.TZ;
afterEach(() => {
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});

describe.each(["Asia/Tokyo", "America/Los_Angeles", "UTC", "Pacific/Kiritimati"])(
  "a server in %s",
  (zone) => {
    test.each([
      ["2028-02-28T14:59:59Z", "2028-02-28", "2028年2月28日"],
      ["2028-02-28T15:00:00Z", "2028-02-29", "2028年2月29日"],
      ["2028-02-29T15:00:00Z", "2028-03-01", "2028年3月1日"],
      ["2027-02-28T15:00:00Z", "2027-03-01", "2027年3月1日"],
      ["2026-11-30T14:59:59Z", "2026-11-30", "2026年11月30日"],
      ["2026-12-31T15:00:00Z", "2027-01-01", "2027年1月1日"],
    ])("knows Japan's day at %s", (at, iso, words) => {
      process.env.TZ = zone;
      expect(todayInJapan(new Date(at))).toBe(iso);
      expect(japaneseDay(new Date(at))).toBe(words);
      expect(when(new Date(at), new Date(at))).toMatch(/^\d+\/\d+ (00:00|23:59)$/);
    });

    test("reads and writes dates of birth as they are", () => {
      process.env.TZ = zone;
      const today = "2026-11-27";
      const leap = parseBirthDate({ year: "1984", month: "2", day: "29" }, { today });
      expect(leap).toEqual({ ok: true, value: "1984-02-29" });
      expect(parseBirthDate({ year: "1985", month: "2", day: "29" }, { today })).toEqual({
        ok: false,
        error: "no-such-date",
      });
      expect(japaneseDate("1984-02-29")).toBe("1984年2月29日");
      expect(formatWareki("1989-01-07")).toContain("昭和64年1月7日");
      expect(formatWareki("1989-01-08")).toContain("平成元年1月8日");
    });

    test("a day is 24 hours, also where the clocks are set", () => {
      process.env.TZ = zone;
      expect(Math.round((daysFromNow(30).getTime() - Date.now()) / 3_600_000)).toBe(720);
    });
  },
);
