import { type MailKind, SHORT_LIVED_MAILS } from "@/lib/domain/mail-kinds";
import type { Page } from "@/lib/domain/page";
import { seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

export type MailContent = { subject: string; text: string; html: string };

/**
 * Writes a mail and the job that sends it, in the transaction of the event that causes it: no event without its
 * mail, no mail without its event, and one mail per event key.
 */
export async function enqueueMail(
  tx: Transaction,
  mail: {
    kind: MailKind;
    eventKey: string;
    contractId?: string | null;
    registrationId?: string;
    to: string;
    content: MailContent;
    /** Does all the same work but sends nothing, where the time of an answer must not tell. */
    withheld?: boolean;
  },
): Promise<void> {
  const id = crypto.randomUUID();
  const toSealed = seal(mail.to, `mail-to:${id}`);
  const contentSealed = seal(mail.content, `mail-content:${id}`);
  const { count } = await tx.mail.createMany({
    data: {
      id,
      kind: mail.kind,
      eventKey: mail.eventKey,
      contractId: mail.withheld ? null : mail.contractId,
      registrationId: mail.withheld ? null : mail.registrationId,
      toSealed,
      contentSealed,
      state: mail.withheld ? "withheld" : "queued",
    },
    skipDuplicates: true,
  });
  if (count === 1) await addJob(tx, id);
}

async function addJob(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job('deliver-mail', json_build_object('mailId', ${id}::text),
    max_attempts => 20, job_key => ${`mail:${id}`})`;
}

/** A mail that still has to be sent, or null. */
export async function findQueuedMail(id: string): Promise<{ to: string; content: MailContent } | null> {
  const row = await prisma().mail.findFirst({ where: { id, state: "queued" } });
  if (!row?.toSealed || !row.contentSealed) return null;
  return {
    to: unseal(row.toSealed, `mail-to:${id}`),
    content: unseal(row.contentSealed, `mail-content:${id}`),
  };
}

/** Removes a mail that was written to be sent to nobody. */
export async function dropWithheldMail(id: string): Promise<void> {
  await prisma().mail.deleteMany({ where: { id, state: "withheld" } });
}

/** Notes that a mail went out, and wipes what it said: a code or link in it must not outlive its use. */
export async function markMailSent(id: string): Promise<void> {
  await prisma().mail.updateMany({
    where: { id, state: "queued" },
    data: {
      state: "sent",
      sentAt: new Date(),
      contentSealed: null,
      toSealed: null,
      attempts: { increment: 1 },
    },
  });
}

/** Notes a failed attempt; `final` when no further one will be made. */
export async function markMailFailed(id: string, code: string, final: boolean): Promise<void> {
  await prisma().mail.updateMany({
    where: { id, state: "queued" },
    data: { attempts: { increment: 1 }, lastError: code, ...(final ? { state: "failed" } : {}) },
  });
}

export type SentMail = { id: string; kind: MailKind; state: string; createdAt: Date };

/** The mails of a contract, or of a registration without one: never to whom, nor what they say. */
export async function mailsOf(
  where: { contractId: string } | { registrationId: string },
): Promise<SentMail[]> {
  const rows = await prisma().mail.findMany({
    where,
    select: { id: true, kind: true, state: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(known);
}

/** Only enqueueMail writes them. */
function known<Row extends { kind: string }>(row: Row): Row & { kind: MailKind } {
  return row as Row & { kind: MailKind };
}

/** Removes a registration's mails that failed for good: their recipient and text are kept for another try only. */
export async function dropFailedMails(tx: Transaction, registrationId: string): Promise<void> {
  await tx.mail.deleteMany({ where: { registrationId, state: "failed" } });
}

export type FailedMail = {
  id: string;
  kind: MailKind;
  createdAt: Date;
  attempts: number;
  lastError: string | null;
  registrationId: string | null;
};

/** A page of the mails that failed for good, the newest first: never to whom, nor what they say. */
export async function failedMails({ take, skip }: Page): Promise<FailedMail[]> {
  const rows = await prisma().mail.findMany({
    where: { state: "failed" },
    select: { id: true, kind: true, createdAt: true, attempts: true, lastError: true, registrationId: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    skip,
  });
  return rows.map(known);
}

/** How many mails failed for good. */
export function countFailedMails(): Promise<number> {
  return prisma().mail.count({ where: { state: "failed" } });
}

/** Queues a mail that failed for good again. Returns whose it is, or null where it is none of those. */
export async function replayMail(
  tx: Transaction,
  id: string,
): Promise<{ contractId: string | null; registrationId: string | null; kind: string } | null> {
  const { count } = await tx.mail.updateMany({
    where: { id, state: "failed", kind: { notIn: [...SHORT_LIVED_MAILS] } },
    data: { state: "queued", lastError: null },
  });
  if (count === 0) return null;
  await addJob(tx, id);
  const select = { contractId: true, registrationId: true, kind: true };
  return tx.mail.findUniqueOrThrow({ where: { id }, select });
}
