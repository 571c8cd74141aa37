import { afterMove, type RegistrationMove, type RegistrationState } from "@/lib/domain/registration-state";
import { endCodes } from "./email-codes";
import { emailIndex, seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";
import type { RegistrationView, Role } from "./registrations";

/**
 * Locks a contract's row until the transaction ends: one start, one reissue, one choice of the user's way at a time.
 * Rows that only refer to the contract, such as events, may still be written beside it.
 */
export async function lockContract(tx: Transaction, contractId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM contract WHERE id = ${contractId}::uuid FOR NO KEY UPDATE`;
}

/** The live registration of a role in a contract, or null. */
export function liveRegistration(tx: Transaction, contractId: string, role: Role) {
  return tx.registration.findFirst({ where: { contractId, role, state: { not: "closed" } } });
}

/** The live registration of a role in a contract, made if there is none. */
export async function ensureRegistration(tx: Transaction, contractId: string, role: Role) {
  const live = await liveRegistration(tx, contractId, role);
  if (live) return { ...live, created: false };
  return { ...(await tx.registration.create({ data: { contractId, role } })), created: true };
}

/** Locks the registration's row until the transaction ends and returns it: the way to do something exactly once. */
export async function lockRegistration(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM registration WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.registration.findUniqueOrThrow({ where: { id } });
}

/**
 * Locks the registration a press was made on, as it was shown: the way to conclude something for whoever is named on
 * the screen. Between the screen and the press another account may have taken the registration, or staff may have
 * closed it.
 *
 * @returns the row, or null where it is closed or held by another account now
 */
export async function lockShown(tx: Transaction, view: Pick<RegistrationView, "id" | "account">) {
  const row = await lockRegistration(tx, view.id);
  return row.state === "closed" || row.accountId !== (view.account?.id ?? null) ? null : row;
}

/** Binds a proved address to a registration: from now on other browsers must prove it too. */
export async function bindEmail(tx: Transaction, id: string, email: string): Promise<void> {
  await tx.registration.update({
    where: { id },
    data: { verifiedEmailIndex: emailIndex(email), verifiedEmailSealed: seal(email, emailContext(id)) },
  });
}

/** Binds an account to a registration, made with the address that was proved for it. */
export async function bindAccount(tx: Transaction, id: string, accountId: string): Promise<void> {
  await tx.registration.update({ where: { id }, data: { accountId } });
  await endCodes(tx, id);
}

/** Notes that a user is the buyer. */
export async function markSameName(tx: Transaction, id: string): Promise<void> {
  await tx.registration.update({ where: { id }, data: { sameName: true } });
}

/**
 * Binds a signed-in account in place of whoever held the registration before: neither a proof of
 * another address nor a code on its way there opens it any longer.
 */
export async function rebindAccount(tx: Transaction, id: string, accountId: string): Promise<void> {
  await tx.registration.update({
    where: { id },
    data: { accountId, verifiedEmailIndex: null, verifiedEmailSealed: null },
  });
  await endCodes(tx, id);
}

/** The index of the address that holds a registration: its account's, or the one proved by a code; null for none. */
export async function holdingEmail(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.registration.findUniqueOrThrow({ where: { id }, include: { account: true } });
  return row.account?.emailIndex ?? row.verifiedEmailIndex;
}

/** The address proved for a registration, or null. */
export async function verifiedEmail(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.registration.findUniqueOrThrow({ where: { id } });
  return row.verifiedEmailSealed && unseal<string>(row.verifiedEmailSealed, emailContext(id));
}

/**
 * Moves a registration along its lifecycle, compare-and-set.
 *
 * @returns false when the table does not allow the move or somebody moved it first
 */
export async function moveRegistration(
  tx: Transaction,
  id: string,
  from: RegistrationState,
  move: RegistrationMove,
): Promise<boolean> {
  const to = afterMove(from, move);
  if (!to) return false;
  const { count } = await tx.registration.updateMany({
    where: { id, state: from },
    data: { state: to, ...(to === "registered" ? { registeredAt: new Date() } : {}) },
  });
  return count === 1;
}

/** Keeps a registration without a contract at least until `until`. */
export async function keepRegistration(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.registration.updateMany({
    where: { id, contractId: null, keepUntil: { lt: until } },
    data: { keepUntil: until },
  });
}

/** Notes that staff took leave of this party. False where it was noted before. */
export async function markLeft(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.registration.updateMany({
    where: { id, leftAt: null },
    data: { leftAt: new Date() },
  });
  return count === 1;
}

/** Notes the step that is open now: what the console shows. */
export async function noteOpenStep(id: string, openStep: string | null): Promise<void> {
  await prisma().registration.updateMany({ where: { id }, data: { openStep } });
}

function emailContext(id: string): string {
  return `registration-email:${id}`;
}

/** Whether an account is the one a registration is bound to. */
export async function accountHolds(id: string, accountId: string): Promise<boolean> {
  return (await prisma().registration.count({ where: { id, accountId } })) === 1;
}

/** An account's live registration of a contract, or null. */
export async function heldRegistration(
  tx: Transaction,
  id: string,
  accountId: string,
): Promise<{ contractId: string; role: string; keepUntil: Date } | null> {
  const where = { id, accountId, state: { not: "closed" }, contract: { keepUntil: { gt: new Date() } } };
  const select = { role: true, contract: { select: { id: true, keepUntil: true } } };
  const row = await tx.registration.findFirst({ where, select });
  return row?.contract
    ? { contractId: row.contract.id, role: row.role, keepUntil: row.contract.keepUntil }
    : null;
}
