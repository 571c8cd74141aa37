import { newToken, seal, tokenHash, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** Days that what was entered is kept, from the making of the contract. */
export const KEEP_DAYS = 30;

export type NewContract = {
  dealerId: string;
  orderNumber: string;
  modelCode: string;
  grade?: string;
  colour?: string;
};

/** Creates the contract unless the dealer has one with this order number. Returns its id and whether it is new. */
export async function createContractOnce(
  tx: Transaction,
  input: NewContract,
): Promise<{ id: string; created: boolean }> {
  const id = crypto.randomUUID();
  const keepUntil = new Date(Date.now() + KEEP_DAYS * 86_400_000);
  const { count } = await tx.contract.createMany({ data: { id, keepUntil, ...input }, skipDuplicates: true });
  if (count === 1) return { id, created: true };
  const { dealerId, orderNumber } = input;
  const existing = await tx.contract.findUniqueOrThrow({
    where: { dealerId_orderNumber: { dealerId, orderNumber } },
  });
  return { id: existing.id, created: false };
}

/** A dealer's contract, or null: another dealer's is not told apart from none. */
export function findContract(dealerId: string, id: string, tx: Transaction = prisma()) {
  return tx.contract.findFirst({ where: { id, dealerId }, include: { model: true, dealer: true } });
}

/**
 * A dealer's contracts with their registrations, newest first.
 *
 * @param orderNumber part of the order number to look for; all when empty
 */
export function listContracts(dealerId: string, orderNumber = "", limit = 100) {
  return prisma().contract.findMany({
    where: {
      dealerId,
      ...(orderNumber ? { orderNumber: { contains: orderNumber, mode: "insensitive" } } : {}),
    },
    orderBy: { createdAt: "desc" },
    take: limit,
    include: {
      model: true,
      registrations: {
        where: { state: { not: "closed" } },
        include: { account: { select: { id: true, identitySealed: true } } },
      },
    },
  });
}

/** The vehicles a contract can be made for. */
export function listVehicleModels() {
  return prisma().vehicleModel.findMany({ orderBy: { name: "asc" } });
}

/** Whether the catalogue has this vehicle. */
export async function vehicleModelExists(code: string): Promise<boolean> {
  return (await prisma().vehicleModel.count({ where: { code } })) === 1;
}

/** Makes a new entry token; every earlier one of the contract dies. */
export async function replaceEntryToken(tx: Transaction, contractId: string, expiresAt: Date): Promise<void> {
  await revokeEntryTokens(tx, contractId);
  const id = crypto.randomUUID();
  const token = newToken();
  const tokenSealed = seal(token, `entry-token:${id}`);
  await tx.entryToken.create({
    data: { id, contractId, tokenHash: tokenHash(token), tokenSealed, expiresAt },
  });
}

/** Kills the contract's live entry tokens. Returns how many there were. */
export async function revokeEntryTokens(tx: Transaction, contractId: string): Promise<number> {
  const { count } = await tx.entryToken.updateMany({
    where: { contractId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}

/** The contract's entry token that is not revoked, expired or not, or null. */
export async function currentEntryToken(
  contractId: string,
  tx: Transaction = prisma(),
): Promise<{ token: string; expiresAt: Date } | null> {
  const row = await tx.entryToken.findFirst({
    where: { contractId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return row && { token: unseal<string>(row.tokenSealed, `entry-token:${row.id}`), expiresAt: row.expiresAt };
}

/** What a scanned token leads to: the contract, or why it leads nowhere. */
export async function findByEntryToken(token: string) {
  const row = await prisma().entryToken.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { contract: { include: { dealer: true, model: true } } },
  });
  if (!row || row.contract.keepUntil <= new Date()) return { status: "unknown" as const };
  if (row.revokedAt) return { status: "revoked" as const, contract: row.contract };
  if (row.expiresAt <= new Date()) return { status: "expired" as const, contract: row.contract };
  return { status: "live" as const, contract: row.contract };
}

const dealers = new Map<string, string>();
const MOST_REMEMBERED = 10_000;

/** The dealer a contract belongs to, remembered: it never changes, and every follower asks at every move. */
export async function dealerOfContract(id: string): Promise<string | null> {
  const known = dealers.get(id);
  if (known) return known;
  const row = await prisma().contract.findUnique({ where: { id }, select: { dealerId: true } });
  if (!row) return null;
  if (dealers.size >= MOST_REMEMBERED) dealers.clear();
  dealers.set(id, row.dealerId);
  return row.dealerId;
}

/** Whether anybody has pressed お申込みを開始する for a contract. */
export async function contractStarted(contractId: string): Promise<boolean> {
  return (await prisma().registration.count({ where: { contractId } })) > 0;
}
