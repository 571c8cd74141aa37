import type { Actor, EventType } from "@/lib/domain/event-types";
import { prisma, type Transaction } from "./prisma";

export type NewEvent = {
  /** Null for what happens to an owner's registration. */
  contractId: string | null;
  registrationId?: string;
  type: EventType;
  actor: Actor;
  staffId?: string | null;
  /** Codes and ids only. */
  detail?: Record<string, string | number | boolean>;
};

/**
 * Appends to the contract's history, in the transaction of what happened. A trigger tells the listeners. Returns the
 * event's number.
 */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<string> {
  const { id } = await tx.event.create({ data: event });
  return String(id);
}

export type HistoryEntry = {
  id: string;
  at: Date;
  type: EventType;
  actor: Actor;
  staffName: string | null;
  role: string | null;
  detail: unknown;
};

/** The contract's whole history, newest first. */
export function history(contractId: string): Promise<HistoryEntry[]> {
  return readHistory({ contractId });
}

/** What happened to one registration, newest first. */
export function historyOfRegistration(registrationId: string): Promise<HistoryEntry[]> {
  return readHistory({ registrationId });
}

async function readHistory(
  where: { contractId: string } | { registrationId: string },
): Promise<HistoryEntry[]> {
  const rows = await prisma().event.findMany({
    where,
    orderBy: { id: "desc" },
    include: { staff: { select: { name: true } }, registration: { select: { role: true } } },
  });
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    // Only recordEvent writes them.
    type: row.type as EventType,
    actor: row.actor as Actor,
    staffName: row.staff?.name ?? null,
    role: row.registration?.role ?? null,
    detail: row.detail,
  }));
}
