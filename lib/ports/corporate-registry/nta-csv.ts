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

export type NtaRow = Record<(typeof COLUMNS)[number], string>;

/** The first line of an answer; null when it is not of that form. */
export function ntaHeader(cells: readonly string[]) {
  const [lastUpdateDate = "", count, divideNumber, divideSize] = cells;
  if (cells.length !== 4 || !/^\d{4}-\d{2}-\d{2}$/.test(lastUpdateDate)) return null;
  return {
    lastUpdateDate,
    count: Number(count),
    divideNumber: Number(divideNumber),
    divideSize: Number(divideSize),
  };
}

/** A row by its columns; null when there are more or fewer. */
export function ntaRow(cells: readonly string[]): NtaRow | null {
  if (cells.length !== COLUMNS.length) return null;
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]?.trim() ?? ""])) as NtaRow;
}

/** RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes. Empty lines are left out. */
export function parseCsv(text: string): string[][] {
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
