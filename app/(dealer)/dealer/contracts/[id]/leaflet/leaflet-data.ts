import type { findContract } from "@/lib/data/contracts";
import type { Party } from "@/lib/data/parties";
import type { LeafletData } from "@/lib/documents/leaflet";
import { todayInJapan } from "@/lib/domain/birth-date";
import { mailDomain } from "@/lib/mails/sender";
import { afterDeliveryUrl } from "@/lib/public-urls";
import { services } from "../../../../words.ja";

type Contract = NonNullable<Awaited<ReturnType<typeof findContract>>>;

/** What the leaflet says of a contract. */
export function leafletData(contract: Contract, parties: readonly Party[]): LeafletData {
  const { dealer, model, orderNumber, grade, colour } = contract;
  const buyer = parties.find(({ role }) => role === "buyer");
  const user = parties.find(({ role }) => role === "user");
  return {
    issuedOn: todayInJapan(),
    buyerName: buyer?.name ?? null,
    dealer,
    orderNumber,
    vehicle: { name: model.name, grade, colour },
    buyer: buyer?.registeredAt ? "registered" : "open",
    user: user?.state === "after-delivery" ? "after-delivery" : user?.registeredAt ? "registered" : "open",
    services: [
      ...(model.tConnect ? [{ name: services.tConnect, applied: false }] : []),
      ...(model.charging ? [{ name: services.charging, applied: false }] : []),
    ],
    directDebit: false,
    afterDeliveryUrl: model.kei ? null : afterDeliveryUrl(),
    mailDomain: mailDomain(),
  };
}
