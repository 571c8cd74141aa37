import type { Identity } from "@/lib/domain/party";
import { emailIndex, seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";
import { identityContext } from "./seal-contexts";

export type Account = {
  id: string;
  kind: Identity["kind"];
  email: string;
  identity: Identity;
  identityRevision: number;
  tConnectLinked: boolean;
};

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(where: { id: string } | { emailIndex: string }, tx: Transaction = prisma()) {
  return tx.account.findUnique({ where });
}

function accountOf(row: Row): Account {
  return {
    id: row.id,
    kind: row.kind as Identity["kind"],
    email: unseal(row.emailSealed, emailContext(row.id)),
    identity: unseal(row.identitySealed, identityContext(row.id)),
    identityRevision: row.identityRevision,
    tConnectLinked: row.tConnectLinkedAt !== null,
  };
}

function emailContext(accountId: string): string {
  return `account-email:${accountId}`;
}

/** The account, or null. */
export async function findAccount(id: string, tx: Transaction = prisma()): Promise<Account | null> {
  const row = await findRow({ id }, tx);
  return row && accountOf(row);
}

/**
 * Locks an account until the transaction ends and returns it as it is then: what is concluded from its identity can't
 * be overtaken by a correction. Its registration is locked first, where both are.
 */
export async function lockAccount(tx: Transaction, id: string): Promise<Account | null> {
  await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findAccount(id, tx);
}

/** Whether an e-mail address has an account. */
export async function hasAccount(email: string): Promise<boolean> {
  return (await prisma().account.count({ where: { emailIndex: emailIndex(email) } })) === 1;
}

/** The account of an e-mail address with its password hash, or null. */
export async function findAccountByEmail(
  email: string,
): Promise<(Account & { passwordHash: string }) | null> {
  const row = await findRow({ emailIndex: emailIndex(email) });
  return row && { ...accountOf(row), passwordHash: row.passwordHash };
}

/** Creates an account. Returns null when the address has one already. */
export async function createAccount(
  tx: Transaction,
  input: { email: string; passwordHash: string; identity: Identity; authPhone: string },
): Promise<{ id: string } | null> {
  const id = crypto.randomUUID();
  const { count } = await tx.account.createMany({
    data: {
      id,
      kind: input.identity.kind,
      emailIndex: emailIndex(input.email),
      emailSealed: seal(input.email, emailContext(id)),
      passwordHash: input.passwordHash,
      identitySealed: seal({ ...input.identity, authPhone: input.authPhone }, identityContext(id)),
    },
    skipDuplicates: true,
  });
  return count === 1 ? { id } : null;
}

/**
 * Replaces the account's identity if nobody changed it since `expectedRevision`.
 *
 * @returns false when somebody did
 */
export async function updateIdentity(
  tx: Transaction,
  accountId: string,
  identity: Identity,
  expectedRevision: number,
): Promise<boolean> {
  const row = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  const before = unseal<Identity>(row.identitySealed, identityContext(accountId));
  const { count } = await tx.account.updateMany({
    where: { id: accountId, identityRevision: expectedRevision },
    data: {
      identitySealed: seal({ ...before, ...identity }, identityContext(accountId)),
      identityRevision: { increment: 1 },
    },
  });
  return count === 1;
}

/** Notes that the account uses T-Connect: from now on its name and birth date are locked. */
export async function linkTConnect(tx: Transaction, accountId: string): Promise<void> {
  await tx.account.updateMany({
    where: { id: accountId, tConnectLinkedAt: null },
    data: { tConnectLinkedAt: new Date() },
  });
}

/** Undoes that for the account of a registration whose T-Connect was withdrawn, unless it uses T-Connect elsewhere. */
export async function unlinkTConnect(tx: Transaction, registrationId: string): Promise<void> {
  const { account } = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    include: { account: { include: { registrations: { include: { applications: true } } } } },
  });
  const applications = account?.registrations.flatMap((one) => one.applications) ?? [];
  const used = applications.some(({ service, state }) => service === "t-connect" && state === "accepted");
  if (account && !used)
    await tx.account.update({ where: { id: account.id }, data: { tConnectLinkedAt: null } });
}

/** Sets a new password hash. */
export async function setPasswordHash(
  tx: Transaction,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { passwordHash } });
}
