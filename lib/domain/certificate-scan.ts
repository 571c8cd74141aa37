import { type CodePart, isHalfPlateCode, joinCodeParts, readCertificateCode } from "./certificate-qr";
import { splitChassis } from "./chassis-number";
import { type PlateInput, parseNumberPlate } from "./number-plate";

/** What was seen of a certificate so far, over any number of pictures. Kept in memory only, on the phone. */
export type CertificateScan = { kei: boolean; parts: readonly CodePart[] };

export type ScannedVehicle = PlateInput & {
  chassisModel: string;
  chassisSerial: string;
  chassisWhole: string;
};

export type ScanOutcome =
  /**
   * `read` of `size` codes that belong together, `missing` the places of the others from the left, 1 the first; size
   * is null until one of them is seen.
   */
  | { status: "reading"; read: number; size: number | null; missing: number[] }
  /** A code that ends within the chassis number or after it: what follows it stands in the next one. */
  | { status: "half" }
  /** Codes of the certificate, but none with the numbers: the others have to come into the picture. */
  | { status: "other-codes" }
  /** `unsure`: something before the chassis number was left out; the customer has to look. */
  | { status: "read"; vehicle: ScannedVehicle; unsure: boolean }
  | { status: "kei" };

export const NOTHING_SEEN: CertificateScan = { kei: false, parts: [] };

/** A code as the reader gives it: `size` and `index` of a structured append, or -1. */
export type SeenCode = { text: string; size: number; index: number; id: string };

/**
 * Adds what one picture showed. Codes of a kei certificate (K/…) say that it is one and nothing else is kept of them,
 * least of all name and address (K/51, K/61). Codes of anything else are passed over.
 */
export function addCodes(scan: CertificateScan, seen: readonly SeenCode[]): CertificateScan {
  const parts = [...scan.parts];
  let { kei } = scan;
  for (const { text, size, index, id } of seen) {
    if (text.startsWith("K/")) kei = true;
    else if (size > 1 || text.startsWith("2/")) {
      const part: CodePart =
        size > 1 ? { text, parity: Number(id), index, size } : { text, parity: -1, index: 0, size: 1 };
      if (!parts.some((known) => sameSet(known, part) && known.index === part.index)) parts.push(part);
    }
  }
  return { kei, parts };
}

/** How far a scan has come. */
export function scanOutcome({ kei, parts }: CertificateScan): ScanOutcome {
  if (kei) return { status: "kei" };
  const sets = parts.filter((part, at) => parts.findIndex((other) => sameSet(other, part)) === at);
  const wanted = sets
    .map((first) => parts.filter((part) => sameSet(part, first)))
    .filter((set) => !isOther(set));
  for (const set of wanted) {
    const read = vehicleOf(set);
    if (read) return { status: "read", ...read };
  }
  if (wanted.length === 0) {
    if (parts.some(({ text, size }) => size === 1 && isHalfPlateCode(text))) return { status: "half" };
    return parts.length > 0
      ? { status: "other-codes" }
      : { status: "reading", read: 0, size: null, missing: [] };
  }
  const best = wanted.reduce((a, b) => (left(b) < left(a) ? b : a));
  const size = best[0]?.size ?? 0;
  const places = Array.from({ length: size }, (_, index) => index);
  const missing = places.filter((index) => !best.some((part) => part.index === index)).map((at) => at + 1);
  return { status: "reading", read: best.length, size, missing };
}

function vehicleOf(set: readonly CodePart[]): { vehicle: ScannedVehicle; unsure: boolean } | null {
  const joined = joinCodeParts(set);
  const code = joined.ok ? readCertificateCode(joined.text) : null;
  if (!code || !("plate" in code)) return null;
  const chassis = splitChassis(code.chassis);
  const plate = parseNumberPlate(code.plate);
  if (!chassis || !plate.ok) return null;
  const { unsure, ...boxes } = chassis;
  const { display: _display, ...four } = plate.value;
  return { vehicle: { ...boxes, ...four }, unsure };
}

/** Whether a set is known not to carry the plate: its beginning has no place name, or it is whole and reads as none. */
function isOther(set: readonly CodePart[]): boolean {
  const start = set.find(({ index }) => index === 0);
  if (start && !/^2\/[^/]*[ぁ-んァ-ヶ一-龠]/.test(start.text)) return true;
  return left(set) === 0 && vehicleOf(set) === null;
}

function left(set: readonly CodePart[]): number {
  return (set[0]?.size ?? 0) - set.length;
}

/** Codes that stand alone are a set each. */
function sameSet(a: CodePart, b: CodePart): boolean {
  return a.parity === b.parity && a.size === b.size && (a.size > 1 || a.text === b.text);
}
