import { type ConsentText, consentVersions } from "@/lib/domain/consent-texts";
import { prisma, type Transaction } from "./prisma";

/** Records that a text was agreed to in its current version. Repeating it records nothing new. */
export async function recordConsent(registrationId: string, text: ConsentText): Promise<void> {
  const version = consentVersions[text];
  const where = { registrationId, text, version };
  if ((await prisma().consent.count({ where })) === 0) await prisma().consent.create({ data: where });
}

/** Names the account the consents of a registration were given by, once it is known. */
export async function attributeConsents(
  tx: Transaction,
  registrationId: string,
  accountId: string,
): Promise<void> {
  await tx.consent.updateMany({ where: { registrationId }, data: { accountId } });
}

/** Takes back what was agreed to and is optional, such as the newsletter. */
export async function revokeConsent(registrationId: string, text: ConsentText): Promise<void> {
  await prisma().consent.deleteMany({ where: { registrationId, text } });
}
