import type { Page } from "@/lib/domain/page";
import type { PartyKind } from "@/lib/domain/party";
import { PARTY } from "./parties";
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
  buyerKind?: PartyKind;
  userKind?: PartyKind;
};

/**
 * What a QR or a mail's link is for: the dealer's opens the contract, the buyer's hands the user's part to another
 * phone, the approval mail's leads an owner to the services.
 */
export type TokenPurpose = "entry" | "hand-off" | "services";

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

function ordered(dealerId: string, orderNumber: string) {
  return {
    dealerId,
    ...(orderNumber ? { orderNumber: { contains: orderNumber, mode: "insensitive" as const } } : {}),
  };
}

/** How many contracts of a dealer there are of which `listContracts` shows a page. */
export function countContracts(dealerId: string, orderNumber = ""): Promise<number> {
  return prisma().contract.count({ where: ordered(dealerId, orderNumber) });
}

/**
 * A page of a dealer's contracts with their registrations, newest first.
 *
 * @param orderNumber part of the order number to look for; all when empty
 */
export function listContracts(dealerId: string, orderNumber: string, { take, skip }: Page) {
  return prisma().contract.findMany({
    where: ordered(dealerId, orderNumber),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    skip,
    include: {
      model: true,
      registrations: {
        where: { state: { not: "closed" } },
        include: PARTY,
      },
    },
  });
}

/** The vehicles a contract can be made for. */
export function listVehicleModels() {
  return prisma().vehicleModel.findMany({ orderBy: { name: "asc" } });
}

/** Whether the catalogue has this vehicle. */
export async function vehicleModelExists(code: string, tx: Transaction = prisma()): Promise<boolean> {
  return (await tx.vehicleModel.count({ where: { code } })) === 1;
}

/** A vehicle of the catalogue, or null. */
export function findVehicleModel(code: string, tx: Transaction = prisma()) {
  return tx.vehicleModel.findUnique({ where: { code } });
}

/** Makes a new token; every earlier one of the contract for the same purpose dies. */
export async function replaceToken(
  tx: Transaction,
  contractId: string,
  purpose: TokenPurpose,
  expiresAt: Date,
): Promise<void> {
  await revokeTokens(tx, contractId, purpose);
  const id = crypto.randomUUID();
  const token = newToken();
  const tokenSealed = seal(token, `entry-token:${id}`);
  await tx.entryToken.create({
    data: { id, contractId, purpose, tokenHash: tokenHash(token), tokenSealed, expiresAt },
  });
}

/** Kills the contract's live tokens of a purpose. Returns how many there were. */
export async function revokeTokens(
  tx: Transaction,
  contractId: string,
  purpose: TokenPurpose,
): Promise<number> {
  const { count } = await tx.entryToken.updateMany({
    where: { contractId, purpose, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}

export type CurrentToken = { token: string; expiresAt: Date; usedAt: Date | null };

/** The contract's token that is not revoked, expired or used or not, or null. */
export async function currentToken(
  contractId: string,
  purpose: TokenPurpose,
  tx: Transaction = prisma(),
): Promise<CurrentToken | null> {
  const row = await tx.entryToken.findFirst({
    where: { contractId, purpose, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  if (!row) return null;
  const token = unseal<string>(row.tokenSealed, `entry-token:${row.id}`);
  return { token, expiresAt: row.expiresAt, usedAt: row.usedAt };
}

/** The contract a scanned token leads to, or null: unknown, revoked and expired ones are not told apart. */
export async function findByToken(token: string) {
  const row = await prisma().entryToken.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { contract: { include: { dealer: true, model: true } } },
  });
  const now = new Date();
  if (!row || row.revokedAt || row.expiresAt <= now || !row.contract || row.contract.keepUntil <= now)
    return null;
  const { id, usedAt, contract } = row;
  return { id, purpose: row.purpose as TokenPurpose, used: usedAt !== null, contract };
}

/** Whether a token was neither revoked nor ran out since it was found. Call it with the contract locked. */
export async function tokenLives(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.entryToken.count({ where: { id, revokedAt: null, expiresAt: { gt: new Date() } } })) === 1;
}

/** Uses a token up. False where somebody did before, or it died in the meantime. */
export async function spendToken(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.entryToken.updateMany({
    where: { id, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return count === 1;
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
