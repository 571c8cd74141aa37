import { afterLineMove, type LineMove, type LineState } from "@/lib/domain/line-state";
import { vehicleContext } from "./owner-request-context";
import { unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** A vehicle's line as the job that opens it needs it: the request as the centre knows it, and how far it is. */
export type PendingLine = {
  registrationId: string;
  state: LineState;
  /** 0 to 100; 100: the line stands and the vehicle is yet to be checked. */
  progress: number;
  request: { id: string; chassisNumber: string; requestedAt: Date; attempt: number };
};

/** The line asked for by a registration, or null where there is none or no request names its vehicle. */
export async function findLine(registrationId: string): Promise<PendingLine | null> {
  const row = await prisma().line.findUnique({
    where: { registrationId },
    include: { registration: { include: { ownerRequest: true } } },
  });
  const owner = row?.registration.ownerRequest;
  if (!row || !owner) return null;
  const { chassisNumber } = unseal<{ chassisNumber: string }>(owner.vehicleSealed, vehicleContext(owner.id));
  const { state, progress, requestId: id, requestedAt, attempt } = row;
  return {
    registrationId,
    state: state as LineState,
    progress,
    request: { id, chassisNumber, requestedAt, attempt },
  };
}

/**
 * Writes the first request for a line and the job that passes it on. Call it with the registration's row locked.
 *
 * @returns false where the line was asked for before
 */
export async function createLine(tx: Transaction, registrationId: string): Promise<boolean> {
  const { count } = await tx.line.createMany({
    data: { registrationId, requestId: crypto.randomUUID(), state: "requested" satisfies LineState },
    skipDuplicates: true,
  });
  if (count === 1) await scheduleLine(tx, registrationId, 0);
  return count === 1;
}

/**
 * Writes another request for a line that failed, and its job.
 *
 * @param attempt the one that failed, as the customer saw it: a press that comes late asks for nothing
 * @returns false where it did not fail, or was asked for again before
 */
export async function renewLine(tx: Transaction, registrationId: string, attempt: number): Promise<boolean> {
  const state = afterLineMove("failed", "request-again");
  if (!state) return false;
  const { count } = await tx.line.updateMany({
    where: { registrationId, attempt, state: "failed" },
    data: {
      state,
      requestId: crypto.randomUUID(),
      attempt: attempt + 1,
      requestedAt: new Date(),
      progress: 0,
      failure: null,
      settledAt: null,
    },
  });
  if (count === 1) await scheduleLine(tx, registrationId, 0);
  return count === 1;
}

/** Moves a line along its lifecycle, unless its request is no longer the one meant. False where it was not moved. */
export async function moveLine(
  tx: Transaction,
  { registrationId, state, request }: PendingLine,
  move: LineMove,
  data: { failure?: string } = {},
): Promise<boolean> {
  const to = afterLineMove(state, move);
  if (!to) return false;
  const now = new Date();
  const settled = move === "open" || move === "fail" ? { settledAt: now } : {};
  const checked = move === "open" ? { progress: 100, vehicleCheckedAt: now } : {};
  const { count } = await tx.line.updateMany({
    where: { registrationId, requestId: request.id, state },
    data: { state: to, ...settled, ...checked, ...data },
  });
  return count === 1;
}

/** Notes how far a line is, where that is news: whoever follows is told by a trigger. */
export async function noteLineProgress(
  tx: Transaction,
  { registrationId, request }: PendingLine,
  progress: number,
): Promise<void> {
  await tx.line.updateMany({
    where: { registrationId, requestId: request.id, state: "opening", progress: { lt: progress } },
    data: { progress },
  });
}

/**
 * Schedules the next look at a line. There is one job per line: a job that schedules the next is through, also where
 * its process dies right after.
 */
export async function scheduleLine(tx: Transaction, registrationId: string, seconds: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job('open-line',
    json_build_object('registrationId', ${registrationId}::text), max_attempts => 100,
    run_at => now() + make_interval(secs => ${seconds}::float8), job_key => ${`line:${registrationId}`})`;
}
