import type { PartyKind } from "./party";

export const SERVICES = ["t-connect", "charging"] as const;
export type Service = (typeof SERVICES)[number];

/** The services a vehicle can have. */
export function servicesFor(vehicle: { tConnect: boolean; charging: boolean }): Service[] {
  const can: Record<Service, boolean> = { "t-connect": vehicle.tConnect, charging: vehicle.charging };
  return SERVICES.filter((service) => can[service]);
}

/** basic: comes with the service · option: chosen besides · plan: exactly one is chosen. */
export const ITEM_KINDS = ["basic", "option", "plan"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A fee that is charged once, including tax. */
export type OneOff = { name: string; yen: number };

/** Something a service offers, with the price at which it is offered. */
export type CatalogueItem = {
  code: string;
  service: Service;
  kind: ItemKind;
  name: string;
  description: string;
  /** Including tax. 0 where nothing is charged by the month. */
  yenPerMonth: number;
  /** What is charged besides, such as by the minute. */
  priceNote: string | null;
  /** What is charged once, at the beginning. */
  oneOff: OneOff | null;
  /** The vehicle must have all of these features. */
  needs: readonly string[];
  /** Who may have it. */
  partyKinds: readonly PartyKind[];
};

/** What of the catalogue this vehicle and this customer may have. */
export function offeredTo<Item extends CatalogueItem>(
  items: readonly Item[],
  vehicle: { features: readonly string[] },
  kind: PartyKind,
): Item[] {
  return items.filter(
    ({ needs, partyKinds }) =>
      partyKinds.includes(kind) && needs.every((feature) => vehicle.features.includes(feature)),
  );
}
