import {
  allCatalogueEntries,
  allVehicleModels,
  type CatalogueEntry,
  putCatalogueEntry,
  putVehicleModel,
  removeCatalogueEntry,
} from "@/lib/data/catalogue";
import { inTransaction } from "@/lib/data/transaction";
import type { CatalogueFile } from "@/lib/domain/catalogue-file";
import { todayInJapan } from "@/lib/domain/today";

/** What a file would change, or why it may not, one line each. */
export type CatalogueChange = { refusals: string[]; changes: string[] };

/**
 * Makes the catalogue what a reviewed file says, all of it or nothing. What customers were already shown stays true:
 * the price of an item in force is not rewritten and an item is not taken away; it gets an end, and a successor.
 * Vehicles are put in or right, never taken out: contracts name them.
 *
 * @param write false to only say what would change
 */
export function applyCatalogue(file: CatalogueFile, write: boolean): Promise<CatalogueChange> {
  return inTransaction(async (tx) => {
    const today = todayInJapan();
    const refusals: string[] = [];
    const changes: string[] = [];
    const entries = file.items.map((item, position): CatalogueEntry => ({ ...item, position }));
    const present = await allCatalogueEntries(tx);
    const models = await allVehicleModels(tx);

    const vehicles = file.vehicles.filter((vehicle) => {
      const before = models.find(({ code }) => code === vehicle.code);
      return !before || differs(before, vehicle);
    });
    changes.push(...vehicles.map(({ code }) => `vehicle ${code}`));

    const changed = entries.filter((entry) => {
      const before = present.find((other) => nameOf(other) === nameOf(entry));
      if (!before) {
        changes.push(`new ${nameOf(entry)}`);
        return true;
      }
      if (!differs(before, entry)) return false;
      const inForce = before.validFrom <= today;
      if (inForce && differs(pricesOf(before), pricesOf(entry)))
        refusals.push(`${nameOf(entry)}: its price is in force; end it (validUntil) and add a successor.`);
      changes.push(`changed ${nameOf(entry)}`);
      return true;
    });
    const removed = present.filter((entry) => !entries.some((other) => nameOf(other) === nameOf(entry)));
    for (const entry of removed) {
      if (entry.validFrom <= today)
        refusals.push(`${nameOf(entry)}: was in force; keep it with a validUntil.`);
      changes.push(`removed ${nameOf(entry)}`);
    }
    if (!write || refusals.length > 0) return { refusals, changes };

    for (const vehicle of vehicles) await putVehicleModel(tx, vehicle);
    for (const entry of removed) await removeCatalogueEntry(tx, entry);
    for (const entry of changed) await putCatalogueEntry(tx, entry);
    return { refusals, changes };
  });
}

function nameOf({ code, validFrom }: CatalogueEntry): string {
  return `${code} from ${validFrom}`;
}

function pricesOf({ yenPerMonth, priceNote, oneOff }: CatalogueEntry) {
  return { yenPerMonth, priceNote, once: oneOff?.yen, onceFor: oneOff?.name };
}

function differs(a: object, b: object): boolean {
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) !== sorted(b);
}
