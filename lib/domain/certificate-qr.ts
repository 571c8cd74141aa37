import { foldWidth } from "./text";

/** One code of a certificate as a reader gives it; parts of one text share their parity. */
export type CodePart = { text: string; parity: number; index: number; size: number };

export type CertificateCode =
  | {
      certificate: "registered" | "kei";
      plate: PlateText;
      plateTypeCode: string;
      chassis: string;
      engine: string;
    }
  | {
      certificate: "registered" | "kei";
      typeAndCategory: string;
      expires: string;
      firstRegistration: string;
      model: string;
      fuelCode: string;
    };

type PlateText = { region: string; classNumber: string; kana: string; serial: string };

/** Puts structured-append parts together. Parts of different certificates, or missing ones, make no text. */
export function joinCodeParts(
  parts: readonly CodePart[],
): { ok: true; text: string } | { ok: false; error: "mixed certificates" | "incomplete" } {
  const [first] = parts;
  if (!first) return { ok: false, error: "incomplete" };
  if (parts.some((part) => part.parity !== first.parity || part.size !== first.size)) {
    return { ok: false, error: "mixed certificates" };
  }
  const ordered = Array.from({ length: first.size }, (_, index) =>
    parts.find((part) => part.index === index),
  );
  if (ordered.some((part) => part === undefined)) return { ok: false, error: "incomplete" };
  return { ok: true, text: ordered.map((part) => part?.text ?? "").join("") };
}

/**
 * Reads the text of a certificate's code 2 (plate, chassis) or code 3 (type, dates). Codes of a kei certificate begin
 * with K. Names and addresses (K/51, K/61) are never read.
 *
 * @returns null for a text that is none of these
 */
export function readCertificateCode(text: string): CertificateCode | null {
  const fields = text
    .trim()
    .split("/")
    .map((field) => field.trim());
  if (fields[0] === "K" && fields[1] === "22") return plateCode("kei", fields.slice(2));
  if (fields[0] === "K" && fields[1] === "31") return typeCode("kei", fields.slice(2));
  if (fields[0] !== "2") return null;
  return fields.length <= 6
    ? plateCode("registered", fields.slice(1))
    : typeCode("registered", fields.slice(1));
}

/** Whether a text begins as a certificate's code 2 and ends before its last field, the engine's type. */
export function isHalfPlateCode(text: string): boolean {
  const fields = text.trim().split("/");
  return fields[0] === "2" && fields.length < 5 && PLATE.test(foldWidth(fields[1] ?? "").trim());
}

const PLATE = /^(.+?)\s*([0-9A-Z]{1,3})\s*([ぁ-んA-Z])\s*(\d{1,4})$/;

function plateCode(certificate: "registered" | "kei", fields: string[]): CertificateCode | null {
  // Without its last field the text is the first part of two: what stands last may be half a chassis number.
  const [plate = "", plateTypeCode = "", chassis = "", engine] = fields;
  if (engine === undefined) return null;
  const match = PLATE.exec(foldWidth(plate).trim());
  if (!match) return null;
  const [, region = "", classNumber = "", kana = "", serial = ""] = match;
  return {
    certificate,
    plate: { region: region.trim(), classNumber, kana, serial },
    plateTypeCode,
    chassis,
    engine,
  };
}

function typeCode(certificate: "registered" | "kei", fields: string[]): CertificateCode | null {
  const [, typeAndCategory = "", expires = "", firstRegistration = "", model = ""] = fields;
  const fuelCode = fields.at(-1) ?? "";
  return { certificate, typeAndCategory, expires, firstRegistration, model, fuelCode };
}
