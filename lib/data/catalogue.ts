import type { CatalogueItem, ItemKind, Service } from "@/lib/domain/catalogue";
import type { PartyKind } from "@/lib/domain/party";
import { todayInJapan } from "@/lib/domain/today";
import { prisma, type Transaction } from "./prisma";

export type CatalogueEntry = CatalogueItem & {
  position: number;
  /** ISO dates; valid from the beginning of the one to the beginning of the other, in Japan. */
  validFrom: string;
  validUntil: string | null;
  /** When and where the price was looked up. */
  asOf: string;
  source: string;
};

type Row = Awaited<ReturnType<Transaction["catalogueItem"]["findMany"]>>[number];

/** What a service offers today, in the order of the reviewed file. */
export async function catalogueToday(service: Service, today = todayInJapan()): Promise<CatalogueEntry[]> {
  const day = new Date(today);
  const rows = await prisma().catalogueItem.findMany({
    where: { service, validFrom: { lte: day }, OR: [{ validUntil: null }, { validUntil: { gt: day } }] },
    orderBy: { position: "asc" },
  });
  return rows.map(entryOf);
}

/** Everything in the catalogue, past and future. */
export async function allCatalogueEntries(tx: Transaction): Promise<CatalogueEntry[]> {
  const rows = await tx.catalogueItem.findMany({ orderBy: [{ position: "asc" }, { validFrom: "asc" }] });
  return rows.map(entryOf);
}

/** Writes an entry, in place of the one of the same code and first day. */
export async function putCatalogueEntry(tx: Transaction, entry: CatalogueEntry): Promise<void> {
  const { validFrom, validUntil, asOf, needs, partyKinds, oneOff, ...rest } = entry;
  const data = {
    ...rest,
    oneOffName: oneOff?.name ?? null,
    oneOffYen: oneOff?.yen ?? null,
    needs: [...needs],
    partyKinds: [...partyKinds],
    validFrom: new Date(validFrom),
    validUntil: validUntil ? new Date(validUntil) : null,
    asOf: new Date(asOf),
  };
  const where = { code_validFrom: { code: entry.code, validFrom: data.validFrom } };
  await tx.catalogueItem.upsert({ where, create: data, update: data });
}

/** Takes an entry out. */
export async function removeCatalogueEntry(tx: Transaction, entry: CatalogueEntry): Promise<void> {
  const validFrom = new Date(entry.validFrom);
  await tx.catalogueItem.delete({ where: { code_validFrom: { code: entry.code, validFrom } } });
}

export type VehicleModelEntry = {
  code: string;
  name: string;
  tConnect: boolean;
  charging: boolean;
  kei: boolean;
  features: string[];
};

/** The vehicles of the catalogue. */
export function allVehicleModels(tx: Transaction): Promise<VehicleModelEntry[]> {
  return tx.vehicleModel.findMany({ orderBy: { code: "asc" } });
}

/** Puts a vehicle into the catalogue, or its facts right. */
export async function putVehicleModel(tx: Transaction, model: VehicleModelEntry): Promise<void> {
  await tx.vehicleModel.upsert({ where: { code: model.code }, create: model, update: model });
}

function entryOf(row: Row): CatalogueEntry {
  const {
    id: _id,
    service,
    kind,
    partyKinds,
    validFrom,
    validUntil,
    asOf,
    oneOffName,
    oneOffYen,
    ...rest
  } = row;
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return {
    ...rest,
    service: service as Service,
    kind: kind as ItemKind,
    oneOff: oneOffName && oneOffYen ? { name: oneOffName, yen: oneOffYen } : null,
    partyKinds: partyKinds as PartyKind[],
    validFrom: iso(validFrom),
    validUntil: validUntil && iso(validUntil),
    asOf: iso(asOf),
  };
}
