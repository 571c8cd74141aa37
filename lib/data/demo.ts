import { emailIndex, tokenHash } from "./personal-data";
import { prisma } from "./prisma";

/** A reviewer, made if missing. */
export async function ensureReviewer(reviewer: {
  name: string;
  email: string;
  passwordHash: () => Promise<string>;
}): Promise<void> {
  const index = emailIndex(reviewer.email);
  if (await prisma().staff.findUnique({ where: { emailIndex: index } })) return;
  const { name, passwordHash } = reviewer;
  const data = { role: "reviewer", name, emailIndex: index, passwordHash: await passwordHash() };
  await prisma().staff.createMany({ data, skipDuplicates: true });
}

/** A dealer with one member of staff and an API key, made if missing. */
export async function ensureDealer(
  dealer: { code: string; name: string; phone: string },
  staff: { name: string; email: string; passwordHash: () => Promise<string> },
  apiKey: string,
): Promise<{ dealerId: string; staffId: string }> {
  const { id: dealerId } = await prisma().dealer.upsert({
    where: { code: dealer.code },
    create: dealer,
    update: dealer,
  });
  const index = emailIndex(staff.email);
  const existing = await prisma().staff.findUnique({ where: { emailIndex: index } });
  const { id: staffId } =
    existing ??
    (await prisma().staff.create({
      data: { dealerId, name: staff.name, emailIndex: index, passwordHash: await staff.passwordHash() },
    }));
  await prisma().apiKey.upsert({
    where: { tokenHash: tokenHash(apiKey) },
    create: { dealerId, label: "demo", tokenHash: tokenHash(apiKey) },
    update: {},
  });
  return { dealerId, staffId };
}
