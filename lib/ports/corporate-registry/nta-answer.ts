import { wordOf } from "@/lib/domain/word-of";
import type {
  ClosingCause,
  CorporateKind,
  CorporateLookup,
  CorporateRecord,
} from "@/lib/ports/corporate-registry/port";
import { SystemOutage } from "@/lib/ports/system-outage";
import { type NtaRow, ntaHeader, ntaRow, parseCsv } from "./nta-csv";

const KINDS: readonly string[] = ["101", "201", "301", "302", "303", "304", "305", "399", "401", "499"];

const CLOSING_CAUSES: Record<string, ClosingCause> = {
  "01": "liquidated",
  "11": "merged",
  "21": "closed-by-registrar",
  "31": "otherwise-liquidated",
};

/** `process` of a number that was assigned by mistake and deleted again. */
const DELETED = "99";

/**
 * Reads what `/4/num` answers to one number with type=02 and history=0.
 * @param csv the body as text: a line `lastUpdateDate,count,divideNumber,divideSize`, then at most one row
 * @param number the number asked for
 * @throws SystemOutage `unreadable` when the answer is not of that form or is about another number
 */
export function readNtaAnswer(csv: string, number: string): CorporateLookup {
  const [first = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ""));
  const header = ntaHeader(first);
  if (!header || header.count !== rows.length) {
    throw new SystemOutage("corporate registry", "unreadable", "header");
  }
  const cells = rows.at(-1);
  if (!cells) return { status: "not-found" };
  const row = ntaRow(cells);
  if (!row) throw new SystemOutage("corporate registry", "unreadable", "columns");
  if (row.corporateNumber !== number) throw new SystemOutage("corporate registry", "unreadable", "number");
  // hihyoji: the corporation asked not to be shown.
  if (row.hihyoji === "1" || row.process === DELETED) return { status: "not-found" };

  const record = recordOf(row);
  if (row.closeDate) {
    const cause = wordOf(CLOSING_CAUSES, row.closeCause) ?? "unknown";
    const successor = row.successorCorporateNumber ? { successor: row.successorCorporateNumber } : {};
    return { status: "closed", record, closedOn: row.closeDate, cause, ...successor };
  }
  const substitutedCharacters = Boolean(row.nameImageId || row.addressImageId || row.addressOutsideImageId);
  return { status: "found", record, asOf: header.lastUpdateDate, substitutedCharacters };
}

function recordOf(row: NtaRow): CorporateRecord {
  if (!row.name || !KINDS.includes(row.kind))
    throw new SystemOutage("corporate registry", "unreadable", "row");
  return {
    number: row.corporateNumber,
    name: row.name,
    kana: row.furigana,
    kind: row.kind as CorporateKind,
    postalCode: row.postCode,
    prefecture: row.prefectureName,
    city: row.cityName,
    street: row.streetNumber,
    ...(row.addressOutside ? { addressAbroad: row.addressOutside } : {}),
  };
}
