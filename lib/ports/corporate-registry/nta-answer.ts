import {
  type ClosingCause,
  type CorporateKind,
  type CorporateLookup,
  type CorporateRecord,
  CorporateRegistryOutage,
} from "@/lib/ports/corporate-registry/port";

/** The 30 columns of a row, in order (Web-API specification version 4, resource definition). */
const COLUMNS = [
  ...["sequenceNumber", "corporateNumber", "process", "correct", "updateDate", "changeDate", "name"],
  ...[
    "nameImageId",
    "kind",
    "prefectureName",
    "cityName",
    "streetNumber",
    "addressImageId",
    "prefectureCode",
  ],
  ...["cityCode", "postCode", "addressOutside", "addressOutsideImageId", "closeDate", "closeCause"],
  ...["successorCorporateNumber", "changeCause", "assignmentDate", "latest", "enName", "enPrefectureName"],
  ...["enCityName", "enAddressOutside", "furigana", "hihyoji"],
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

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
 * @throws CorporateRegistryOutage `unreadable` when the answer is not of that form or is about another number
 */
export function readNtaAnswer(csv: string, number: string): CorporateLookup {
  const [header = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ""));
  const [asOf = "", count = ""] = header;
  if (header.length !== 4 || !/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number(count) !== rows.length) {
    throw new CorporateRegistryOutage("unreadable", "header");
  }
  const cells = rows.at(-1);
  if (!cells) return { status: "not-found" };
  if (cells.length !== COLUMNS.length) throw new CorporateRegistryOutage("unreadable", "columns");

  const row = Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]?.trim() ?? ""])) as Row;
  if (row.corporateNumber !== number) throw new CorporateRegistryOutage("unreadable", "number");
  // hihyoji: the corporation asked not to be shown.
  if (row.hihyoji === "1" || row.process === DELETED) return { status: "not-found" };

  const record = recordOf(row);
  if (row.closeDate) {
    const cause = CLOSING_CAUSES[row.closeCause] ?? "unknown";
    const successor = row.successorCorporateNumber ? { successor: row.successorCorporateNumber } : {};
    return { status: "closed", record, closedOn: row.closeDate, cause, ...successor };
  }
  const substitutedCharacters = Boolean(row.nameImageId || row.addressImageId || row.addressOutsideImageId);
  return { status: "found", record, asOf, substitutedCharacters };
}

function recordOf(row: Row): CorporateRecord {
  if (!row.name || !KINDS.includes(row.kind)) throw new CorporateRegistryOutage("unreadable", "row");
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

/** RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes. Empty lines are left out. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
