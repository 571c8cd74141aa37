import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareZXingModule, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import { RELEASE } from "@/components/certificate-scanner/release";
import { addCodes, NOTHING_SEEN, type SeenCode, scanOutcome } from "@/lib/domain/certificate-scan";
import { certificateReaderRelease } from "../../scripts/certificate-reader.mjs";
import { codeFile, type Picture, sheetOf } from "../certificates/pictures";

beforeAll(() => {
  const wasm = readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
});

const options = { formats: ["QRCode" as const], maxNumberOfSymbols: 8 };
const seen = (results: ReadResult[]): SeenCode[] =>
  results.map(({ text, sequenceSize: size, sequenceIndex: index, sequenceId: id }) => ({
    text,
    size,
    index,
    id,
  }));
const inFile = async (name: string) => seen(await readBarcodes(new Uint8Array(codeFile(name)), options));
const inPicture = async (picture: Picture) => seen(await readBarcodes(picture as ImageData, options));

const vehicle = {
  chassisModel: "ZVW50",
  chassisSerial: "100000",
  chassisWhole: "",
  region: "品川",
  classNumber: "777",
  kana: "あ",
  serial: "7777",
};

describe("scanning a certificate", () => {
  it("adds up one code a picture, in any order, and says how far it has come", async () => {
    let scan = addCodes(NOTHING_SEEN, await inFile("normal/second2"));
    expect(scanOutcome(scan)).toEqual({ status: "reading", read: 1, size: 2, missing: [1] });
    scan = addCodes(scan, await inFile("normal/second2"));
    expect(scanOutcome(scan)).toEqual({ status: "reading", read: 1, size: 2, missing: [1] });
    scan = addCodes(scan, await inFile("normal/second1"));
    expect(scanOutcome(scan)).toEqual({ status: "read", vehicle, unsure: true });
  });

  it("reads all codes of a certificate from one picture", async () => {
    const sheet = sheetOf(
      ["second1", "second2", "first1", "first2", "first3"].map((name) => `normal/${name}`),
    );
    expect(scanOutcome(addCodes(NOTHING_SEEN, await inPicture(sheet)))).toMatchObject({
      status: "read",
      vehicle,
    });
  });

  it("asks for the other codes where only those without the numbers were seen", async () => {
    let scan = addCodes(NOTHING_SEEN, await inFile("normal/first2"));
    expect(scanOutcome(scan)).toEqual({ status: "reading", read: 1, size: 3, missing: [1, 3] });
    scan = addCodes(scan, await inFile("normal/first1"));
    expect(scanOutcome(scan)).toEqual({ status: "other-codes" });
    scan = addCodes(scan, await inFile("normal/second1"));
    expect(scanOutcome(scan)).toEqual({ status: "reading", read: 1, size: 2, missing: [2] });
  });

  it.each(["1", "2", "3", "4", "5"])(
    "knows a kei certificate by its code %s and keeps none of it",
    async (n) => {
      const scan = addCodes(NOTHING_SEEN, await inFile(`kei/${n}`));
      expect(scanOutcome(scan)).toEqual({ status: "kei" });
      expect(scan.parts).toEqual([]);
    },
  );

  it("never puts parts of two certificates together", async () => {
    const [first] = await inFile("normal/second1");
    const [second] = await inFile("normal/second2");
    if (!first || !second) throw new Error("the samples can't be read");
    const scan = addCodes(NOTHING_SEEN, [first, { ...second, id: "17" }]);
    expect(scanOutcome(scan)).toMatchObject({ status: "reading", size: 2 });
  });

  it("passes over codes that are none of a certificate's", () => {
    const code = { size: -1, index: -1, id: "" };
    const scan = addCodes(NOTHING_SEEN, [{ ...code, text: "https://example.com/" }]);
    expect(scanOutcome(scan)).toEqual({ status: "reading", read: 0, size: null, missing: [] });
  });

  it("takes no half of a chassis number, says where the rest is, and goes on when it comes", async () => {
    const alone = { size: -1, index: -1, id: "", text: "2/品川３００さ１２３４/1/DAA-ZVW50-100" };
    const half = addCodes(NOTHING_SEEN, [alone]);
    expect(scanOutcome(half)).toEqual({ status: "half" });
    const whole = { ...alone, text: "2/品川３００さ１２３４/1/ZVW50-1000001/2ZR" };
    expect(scanOutcome(addCodes(half, [whole]))).toMatchObject({
      status: "read",
      vehicle: { chassisModel: "ZVW50", chassisSerial: "1000001" },
    });
  });

  it("takes a whole code in one piece, and a chassis number without anything before it as sure", () => {
    const text = "2/名古屋３ＡＣか１２３４/1/ABC123-1234567/2ZR/1\n";
    expect(scanOutcome(addCodes(NOTHING_SEEN, [{ text, size: -1, index: -1, id: "" }]))).toMatchObject({
      status: "read",
      unsure: false,
      vehicle: { chassisModel: "ABC123", region: "名古屋", classNumber: "3AC", kana: "か" },
    });
  });

  it("the reader's address changes with its files", () => {
    expect(RELEASE).toBe(certificateReaderRelease());
  });
});
