import { prisma, type Transaction } from "./prisma";

/** Records that staff compared these fields with the identity document. */
export async function recordStaffCheck(
  tx: Transaction,
  check: { registrationId: string; staffId: string | null; fieldsHash: string },
): Promise<string> {
  return (await tx.staffCheck.create({ data: check })).id;
}

/** The staff checks of a registration, newest first. */
export function staffChecks(registrationId: string) {
  return prisma().staffCheck.findMany({
    where: { registrationId },
    orderBy: { checkedAt: "desc" },
    include: { staff: { select: { name: true } } },
  });
}
