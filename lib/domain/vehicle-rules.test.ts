import { describe, expect, it } from "vitest";
import { splitChassis } from "./chassis-number";
import { issueCodes } from "./issue-codes";
import { plateRegions, plateRules, splitPlate } from "./number-plate";
import { joinVehicle, splitVehicle, vehicleErrors, vehicleOutcome } from "./vehicle-rules";
import { vehicleSchema } from "./vehicle-schema";

const form = {
  chassisModel: "ABC123",
  chassisSerial: "1234567",
  chassisWhole: "",
  region: "名古屋",
  classNumber: "3AC",
  kana: "か",
  serial: "1234",
};
const wrong = (change: Partial<typeof form> & { vehicleKind?: string }) =>
  vehicleErrors(joinVehicle({ ...form, ...change }));

describe("a vehicle's data", () => {
  it("takes the guide's own example, and its saved answer parses to itself", () => {
    const saved = vehicleSchema.parse(joinVehicle(form));
    expect(saved).toMatchObject({ chassisNumber: "ABC123-1234567", region: "名古屋", kana: "か" });
    expect(vehicleSchema.parse(saved)).toEqual(saved);
    expect(splitVehicle(saved)).toMatchObject({ chassisModel: "ABC123", chassisSerial: "1234567" });
  });

  it.each([
    { region: "なごや", classNumber: "３ａｃ", kana: "カ", serial: "１２ー３４" },
    { region: " 名古屋 ", classNumber: "3 AC", kana: "ｶ", serial: "12-34" },
    { region: "名古屋ナンバー", classNumber: "3ac", kana: " か ", serial: "12・34" },
    { region: "名古屋 3AC か 12-34", classNumber: "", kana: "", serial: "" },
    { region: "名古屋３ＡＣか１２３４", classNumber: "", kana: "", serial: "" },
  ])("takes a plate typed as $region $classNumber $kana $serial", (typed) => {
    expect(vehicleSchema.parse(joinVehicle({ ...form, ...typed }))).toMatchObject({
      region: "名古屋",
      classNumber: "3AC",
      kana: "か",
      serial: "1234",
    });
  });

  it.each([
    [{ chassisModel: "ａｂｃ１２３", chassisSerial: "１２３４５６７" }, "ABC123-1234567"],
    [{ chassisModel: "ABC123-1234567", chassisSerial: "" }, "ABC123-1234567"],
    [{ chassisModel: "ABC123ー1234567", chassisSerial: "" }, "ABC123-1234567"],
    [{ chassisModel: "", chassisSerial: "", chassisWhole: "jtdkb20u093123450" }, "JTDKB20U093123450"],
    [{ chassisModel: "JTDKB20U093123450", chassisSerial: "" }, "JTDKB20U093123450"],
    [{ chassisModel: "", chassisSerial: "", chassisWhole: "国［01］00001国" }, "国[01]00001国"],
  ])("takes a chassis number typed as %o", (typed, chassisNumber) => {
    expect(vehicleSchema.parse(joinVehicle({ ...form, ...typed })).chassisNumber).toBe(chassisNumber);
  });

  it("says of each part why it can't be", () => {
    expect(wrong({ region: "トヨタ市" })).toEqual({ region: "unknown" });
    expect(wrong({ classNumber: "3I0" })).toEqual({ classNumber: "letter" });
    expect(wrong({ classNumber: "3000" })).toEqual({ classNumber: "format" });
    expect(wrong({ kana: "へ" })).toEqual({ kana: "never-used" });
    expect(wrong({ kana: "が" })).toEqual({ kana: "format" });
    expect(wrong({ serial: "0000" })).toEqual({ serial: "zero" });
    expect(wrong({ serial: "12345" })).toEqual({ serial: "too-long" });
    expect(wrong({ serial: "12A4" })).toEqual({ serial: "format" });
    expect(wrong({ chassisSerial: "" })).toEqual({ chassisNumber: "serial-missing" });
    expect(wrong({ chassisModel: "" })).toEqual({ chassisNumber: "model-missing" });
    expect(wrong({ chassisSerial: "12345O7" })).toEqual({ chassisNumber: "serial-letters" });
    expect(wrong({ chassisSerial: "123" })).toEqual({ chassisNumber: "serial" });
    expect(wrong({ chassisModel: "", chassisSerial: "", chassisWhole: "JTDKB20U09312345O" })).toEqual({
      chassisNumber: "vin-letters",
    });
    expect(vehicleErrors({})).toEqual({
      chassisNumber: "required",
      region: "required",
      classNumber: "required",
      kana: "required",
      serial: "required",
    });
  });

  it.each(["外", "(外)1234", "領", "代-12", "〇外", "自衛隊", "臨"])(
    "%s: a plate without a place has a way on",
    (typed) => {
      expect(plateRules.region(typed)).toEqual({ ok: false, error: "no-region" });
    },
  );

  it("the server's schema says the same as the browser's rules", () => {
    for (const typed of [form, { ...form, kana: "へ" }, { ...form, classNumber: "580" }]) {
      expect(issueCodes(vehicleSchema, joinVehicle(typed))).toEqual(vehicleErrors(joinVehicle(typed)));
    }
  });

  it("refuses kei vehicles, and asks where the number leaves it open", () => {
    expect(vehicleOutcome({ classNumber: "580", kana: "あ" })).toBe("kei");
    expect(vehicleOutcome({ classNumber: "580", kana: "あ", vehicleKind: "registered" })).toBe("kei");
    expect(vehicleOutcome({ classNumber: "50", kana: "さ" })).toBe("ask");
    expect(vehicleOutcome({ classNumber: "50", kana: "さ", vehicleKind: "registered" })).toBe("allowed");
    expect(vehicleOutcome({ classNumber: "50", kana: "さ", vehicleKind: "kei" })).toBe("kei");
    expect(vehicleOutcome({ classNumber: "300", kana: "さ" })).toBe("allowed");
    expect(wrong({ classNumber: "580" })).toEqual({ classNumber: "kei" });
    expect(wrong({ classNumber: "50" })).toEqual({ vehicleKind: "required" });
    expect(wrong({ classNumber: "50", vehicleKind: "kei" })).toEqual({ vehicleKind: "kei" });
    expect(wrong({ classNumber: "50", vehicleKind: "registered" })).toEqual({});
  });

  it("every region is found by its name and by its reading", () => {
    for (const { name, kana } of plateRegions) {
      expect(splitPlate(`${name}300さ1`)?.region, name).toBe(name);
      expect(splitPlate(`${kana} 300 さ ・・・1`)?.region, kana).toBe(name);
    }
    expect(splitPlate("袖が浦 300 と 77")?.region).toBe("袖ヶ浦");
    expect(splitPlate("横浜30E1234")).toMatchObject({ classNumber: "30", kana: "E", serial: "1234" });
    expect(splitPlate("名古屋")).toBeNull();
  });

  it("an emission code before the chassis number is left out, and said", () => {
    expect(splitChassis("DAA-ZVW50-100000")).toMatchObject({ chassisModel: "ZVW50", unsure: true });
    expect(splitChassis("ZVW50-100000")).toMatchObject({ chassisModel: "ZVW50", unsure: false });
    expect(splitChassis("ZVW50")).toBeNull();
  });
});
