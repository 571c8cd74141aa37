import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CorporateLookup } from "@/lib/ports/corporate-registry/port";
import { SANDBOX_NUMBERS, sandboxCorporateRegistry } from "@/lib/ports/corporate-registry/sandbox";
import { SystemOutage } from "@/lib/ports/system-outage";

export const APP_ID = "TestId7890123";

type Answer = { status: number; body: string; headers?: Record<string, string> };

/**
 * A server for tests that answers `/4/num` as the public Web-API does, from the sandbox's records, and keeps the
 * paths asked for.
 */
export async function startNtaStandIn() {
  const asked: URL[] = [];
  const prepared: Array<Answer | "hang-up"> = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(url);
    const next = prepared.shift();
    if (next === "hang-up") request.socket.destroy();
    else if (next) send(response, next);
    else if (url.searchParams.get("number") !== SANDBOX_NUMBERS.timeout) send(response, await answer(url));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** Answers the next requests with these instead. */
    next: (...answers: Array<Answer | "hang-up">) => prepared.push(...answers),
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer) {
  response.writeHead(status, { "content-type": "text/csv; charset=utf-8", ...headers }).end(body);
}

async function answer(url: URL): Promise<Answer> {
  const { id, number, type, history } = Object.fromEntries(url.searchParams);
  if (url.pathname !== "/4/num" || id !== APP_ID) return { status: 404, body: "" };
  if (!/^\d{13}$/.test(number ?? "") || type !== "02" || history !== "0") {
    return { status: 400, body: "020,法人番号に誤りがあります" };
  }
  if (number === "5111101000006") return { status: 200, body: HIDDEN };
  try {
    const lookup = await sandboxCorporateRegistry(async () => {}).findByNumber(number ?? "");
    return { status: 200, body: csvOf(lookup) };
  } catch (error) {
    if (error instanceof SystemOutage) return { status: Number(error.code), body: "" };
    throw error;
  }
}

/** The specification's example of a corporation that asked not to be shown (hihyoji 1). */
const HIDDEN =
  "2019-04-05,1,1,1\n" +
  '1,5111101000006,01,1,2019-04-03,2015-10-05,"株式会社検索対象除外",,301,"東京都","千代田区",' +
  '"（東京市神田区小川町一丁目１０番地）",,13,101,1000000,,,,,,,2015-10-05,1,,,,,,1\n';

function csvOf(lookup: CorporateLookup): string {
  if (lookup.status === "not-found") return "2025-04-18,0,1,1\n";
  const { record } = lookup;
  const replaced = lookup.status === "found" && lookup.substitutedCharacters ? "00000123" : "";
  const closing =
    lookup.status === "closed"
      ? [lookup.closedOn, lookup.cause === "merged" ? "11" : "01", lookup.successor ?? ""]
      : ["", "", ""];
  const row = [
    ...[
      "1",
      record.number,
      "01",
      "1",
      "2018-07-18",
      "2015-10-05",
      quoted(record.name),
      replaced,
      record.kind,
    ],
    ...[
      quoted(record.prefecture),
      quoted(record.city),
      quoted(record.street),
      "",
      "13",
      "101",
      record.postalCode,
    ],
    ...["", "", ...closing, "", "2015-10-05", "1", "", "", "", "", quoted(record.kana), "0"],
  ];
  return `2025-04-18,1,1,1\n${row.join(",")}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
