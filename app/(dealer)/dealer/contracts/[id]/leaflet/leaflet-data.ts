import { applicationsOf } from "@/lib/data/applications";
import type { findContract } from "@/lib/data/contracts";
import type { Party } from "@/lib/data/parties";
import { livePaymentMethod } from "@/lib/data/payment-methods";
import type { LeafletData } from "@/lib/documents/leaflet";
import { type Service, servicesFor } from "@/lib/domain/catalogue";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { todayInJapan } from "@/lib/domain/today";
import { mailDomain } from "@/lib/mails/sender";
import { afterDeliveryUrl } from "@/lib/public-urls";

type Contract = NonNullable<Awaited<ReturnType<typeof findContract>>>;

/** What the leaflet says of a contract. */
export async function leafletData(contract: Contract, parties: readonly Party[]): Promise<LeafletData> {
  const { dealer, model, orderNumber, grade, colour } = contract;
  const buyer = parties.find(({ role }) => role === "buyer");
  const user = parties.find(({ role }) => role === "user");
  const [applications, payment] = user
    ? await Promise.all([applicationsOf(user.id), livePaymentMethod(user.id)])
    : [[], null];
  const applied = (service: Service) =>
    applications.some((one) => one.service === service && one.state === "accepted");
  return {
    issuedOn: todayInJapan(),
    buyerName: buyer?.name ?? null,
    dealer,
    orderNumber,
    vehicle: { name: model.name, grade, colour },
    buyer: buyer?.registeredAt ? "registered" : "open",
    user: user?.state === "after-delivery" ? "after-delivery" : user?.registeredAt ? "registered" : "open",
    services: servicesFor(model).map((service) => ({
      name: serviceNames[service],
      applied: applied(service),
    })),
    directDebit: payment?.state === "awaiting-form",
    afterDeliveryUrl: model.kei ? null : afterDeliveryUrl(),
    mailDomain: mailDomain(),
  };
}
