import { findAccount } from "@/lib/data/accounts";
import { recordEvent } from "@/lib/data/events";
import {
  createLine,
  moveLine,
  noteLineProgress,
  type PendingLine,
  renewLine,
  scheduleLine,
} from "@/lib/data/lines";
import { enqueueMail } from "@/lib/data/mails";
import type { Transaction } from "@/lib/data/prisma";
import { lockRegistration } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { issueServicesToken } from "@/lib/data/services-tokens";
import { countAttempt, type Limit } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import type { LineProblem } from "@/lib/domain/line-state";
import { displayName } from "@/lib/domain/party";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { lineFailedMail } from "@/lib/mails/line-failed";
import { lineOpenedMail } from "@/lib/mails/line-opened";
import { startUrl } from "@/lib/public-urls";

/** Each attempt ends in a mail. */
const PER_VEHICLE: Limit = { count: 20, seconds: 86_400 };

/** 「利用申込みをする」 (5-1/2): asks for the vehicle's line, once, however often it is pressed. */
export function requestLine({ id }: Pick<RegistrationView, "id">): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { state, contractId } = await lockRegistration(tx, id);
    if (state === "closed" || !(await createLine(tx, id))) return false;
    await noteRequest(tx, id, contractId, 1);
    return true;
  });
}

/**
 * 「もう一度確認する」 after a line did not open: asks again, once, and not without end.
 *
 * @param attempt the one that failed, as the screen showed it
 */
export async function requestLineAgain(
  { id }: Pick<RegistrationView, "id">,
  attempt: number,
): Promise<boolean> {
  if ((await countAttempt("line", id, PER_VEHICLE)) > 0) return false;
  return inTransaction(async (tx) => {
    const { state, contractId } = await lockRegistration(tx, id);
    if (state === "closed" || !(await renewLine(tx, id, attempt))) return false;
    await noteRequest(tx, id, contractId, attempt + 1);
    return true;
  });
}

function noteRequest(tx: Transaction, registrationId: string, contractId: string | null, attempt: number) {
  const event = { contractId, registrationId, actor: "customer", detail: { attempt } } as const;
  return recordEvent(tx, { ...event, type: "line-requested" });
}

/** The centre took the request. */
export function lineAccepted(line: PendingLine, lookAgainIn: number): Promise<void> {
  return inTransaction(async (tx) => {
    if (await moveLine(tx, line, "accept")) await scheduleLine(tx, line.registrationId, lookAgainIn);
  });
}

/**
 * The line is still being opened, or stands and the vehicle is to be checked.
 *
 * @param progress in per cent; 100 once the line stands
 */
export function lineAt(line: PendingLine, progress: number, lookAgainIn: number): Promise<void> {
  return inTransaction(async (tx) => {
    await noteLineProgress(tx, line, progress);
    await scheduleLine(tx, line.registrationId, lookAgainIn);
  });
}

/** The centre can't be reached: nothing is known anew. */
export function lineUnknown(line: PendingLine, lookAgainIn: number): Promise<void> {
  return inTransaction((tx) => scheduleLine(tx, line.registrationId, lookAgainIn));
}

/** The right vehicle answers: the line is open. Its owner is told, once. */
export function lineOpened(line: PendingLine): Promise<void> {
  return settle(line, null);
}

/** The line did not open, or another vehicle answered. Its owner is told what to do, once. */
export function lineFailed(line: PendingLine, problem: LineProblem): Promise<void> {
  return settle(line, problem);
}

async function settle(line: PendingLine, problem: LineProblem | null): Promise<void> {
  const { registrationId, request } = line;
  await inTransaction(async (tx) => {
    const { contractId, state, accountId } = await lockRegistration(tx, registrationId);
    const account = accountId && (await findAccount(accountId, tx));
    const moved = problem
      ? await moveLine(tx, line, "fail", { failure: problem })
      : await moveLine(tx, line, "open");
    if (!moved) return;
    const { attempt } = request;
    await recordEvent(tx, {
      contractId,
      registrationId,
      type: problem ? "line-failed" : "line-opened",
      actor: "service",
      detail: problem ? { attempt, reason: problem } : { attempt },
    });
    if (!account || state === "closed") return;
    const link = startUrl(await issueServicesToken(tx, registrationId));
    const about = {
      name: displayName(account.identity),
      receipt: receiptNumber(registrationId),
      at: new Date(),
    };
    const kind = problem ? "line-failed" : "line-opened";
    await enqueueMail(tx, {
      kind,
      eventKey: `${kind}:${request.id}`,
      contractId,
      registrationId,
      to: account.email,
      content: problem ? lineFailedMail({ ...about, problem, link }) : lineOpenedMail({ ...about, link }),
    });
  });
}
