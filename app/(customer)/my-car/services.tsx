import { DescriptionList } from "@/components/ui/description-list";
import type { HeldPayment, HeldServices } from "@/lib/data/held-vehicles";
import type { Service } from "@/lib/domain/catalogue";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { paymentText } from "@/lib/domain/order-words.ja";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { OrderItems, OrderTotals } from "../registration/[registration]/order-items";
import { formWords, lineWords, services as words } from "./services.ja";

/** What is held of each service a vehicle can have, and how it is paid. */
export function Services({ held }: { held: HeldServices }) {
  if (held.offered.length === 0) return null;
  return (
    <>
      {held.offered.map((service) => (
        <OneService key={service} service={service} held={held} />
      ))}
      {held.payment && held.applications.some(({ payment }) => payment !== null) ? (
        <DescriptionList items={paymentItems(held.payment)} />
      ) : null}
    </>
  );
}

function OneService({ service, held }: { service: Service; held: HeldServices }) {
  const application = held.applications.find((one) => one.service === service);
  const accepted = application?.state === "accepted" ? application : null;
  return (
    <section>
      <h3>{serviceNames[service]}</h3>
      <p className="support">{stateOf(service, held)}</p>
      {accepted ? (
        <>
          <OrderItems lines={accepted.lines} />
          <OrderTotals lines={accepted.lines} />
        </>
      ) : null}
    </section>
  );
}

function stateOf(service: Service, { applications, line }: HeldServices): string {
  const application = applications.find((one) => one.service === service);
  if (application?.state === "accepted") {
    if (!application.acceptedAt) return words.appliedSometime;
    const state = service === "t-connect" && line?.state === "open" ? words.inUse : words.applied;
    return state(japaneseDay(application.acceptedAt));
  }
  if (application) return application.state === "withdrawn" ? words.withdrawn : words.notApplied;
  return service === "t-connect" && line ? lineWords[line.state] : words.notApplied;
}

function paymentItems({ kind, state, card }: HeldPayment) {
  const name = paymentText({ kind, lastFour: card?.lastFour ?? null });
  return [
    { term: words.payment, description: `${name}${formWords[state] ?? ""}` },
    ...(card
      ? [
          { term: words.brand, description: card.brand.toUpperCase() },
          { term: words.expiry, description: words.month(card.expiryYear, card.expiryMonth) },
        ]
      : []),
  ];
}
