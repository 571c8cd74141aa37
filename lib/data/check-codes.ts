import { randomInt } from "node:crypto";
import { seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** Wrong codes on a contract before it locks until staff issue a new one. */
export const CHECK_TRIES = 5;

/** The live code of a member of staff (null: the dealer's system) for a contract, made on first request. */
export async function checkCodeOf(
  tx: Transaction,
  contractId: string,
  staffId: string | null,
): Promise<string> {
  const row = await tx.checkCode.findFirst({ where: { contractId, staffId, revokedAt: null } });
  return row ? unseal<string>(row.codeSealed, context(row.id)) : issueCheckCode(tx, contractId, staffId);
}

/** Kills every code of the contract and makes a new one; the count of wrong codes starts again. */
export async function renewCheckCode(
  tx: Transaction,
  contractId: string,
  staffId: string | null,
): Promise<string> {
  await tx.checkCode.updateMany({ where: { contractId, revokedAt: null }, data: { revokedAt: new Date() } });
  await tx.contract.update({ where: { id: contractId }, data: { checkFailures: 0, checkLockedAt: null } });
  return issueCheckCode(tx, contractId, staffId);
}

async function issueCheckCode(tx: Transaction, contractId: string, staffId: string | null): Promise<string> {
  const taken = new Set((await liveCodes(tx, contractId)).map((live) => live.code));
  let code: string;
  // Two members of staff must not hold the same code: the code says who checked.
  do code = String(randomInt(0, 10_000)).padStart(4, "0");
  while (taken.has(code));
  const id = crypto.randomUUID();
  await tx.checkCode.create({ data: { id, contractId, staffId, codeSealed: seal(code, context(id)) } });
  return code;
}

async function liveCodes(tx: Transaction, contractId: string) {
  const rows = await tx.checkCode.findMany({ where: { contractId, revokedAt: null } });
  return rows.map((row) => ({ staffId: row.staffId, code: unseal<string>(row.codeSealed, context(row.id)) }));
}

export type CheckCodeOutcome =
  | { status: "right"; staffId: string | null }
  | { status: "wrong"; left: number }
  | { status: "locked"; now: boolean };

/** Tries a code against the contract's live codes. Counts wrong ones under the contract's row lock. */
export async function tryCheckCode(
  tx: Transaction,
  contractId: string,
  code: string,
): Promise<CheckCodeOutcome> {
  await tx.$queryRaw`SELECT 1 FROM contract WHERE id = ${contractId}::uuid FOR NO KEY UPDATE`;
  const contract = await tx.contract.findUniqueOrThrow({ where: { id: contractId } });
  if (contract.checkLockedAt) return { status: "locked", now: false };
  const live = (await liveCodes(tx, contractId)).find((candidate) => candidate.code === code);
  if (live) {
    await tx.contract.update({ where: { id: contractId }, data: { checkFailures: 0 } });
    return { status: "right", staffId: live.staffId };
  }
  const failures = contract.checkFailures + 1;
  const locked = failures >= CHECK_TRIES;
  await tx.contract.update({
    where: { id: contractId },
    data: { checkFailures: failures, checkLockedAt: locked ? new Date() : null },
  });
  return locked ? { status: "locked", now: true } : { status: "wrong", left: CHECK_TRIES - failures };
}

/** Whether the contract's check is locked until staff issue a new code. */
export async function checkLocked(contractId: string): Promise<boolean> {
  const contract = await prisma().contract.findUniqueOrThrow({ where: { id: contractId } });
  return contract.checkLockedAt !== null;
}

function context(id: string): string {
  return `check-code:${id}`;
}
