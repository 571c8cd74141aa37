import { prisma } from "./prisma";

/** How a dealer works: hours a QR is valid, and whether staff type a code for the visual check. */
export type DealerSettings = { entryHours: number; checkCodeRequired: boolean };

/** A dealer's settings. */
export function dealerSettings(dealerId: string): Promise<DealerSettings> {
  const select = { entryHours: true, checkCodeRequired: true };
  return prisma().dealer.findUniqueOrThrow({ where: { id: dealerId }, select });
}

/** Saves a dealer's settings. */
export async function saveDealerSettings(dealerId: string, settings: DealerSettings): Promise<void> {
  await prisma().dealer.update({ where: { id: dealerId }, data: settings });
}
