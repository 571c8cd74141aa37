import { DescriptionList } from "@/components/ui/description-list";
import type { RegistrationView } from "@/lib/data/registrations";
import { SERVICES, type Service } from "@/lib/domain/catalogue";
import { paymentText } from "@/lib/domain/order-words.ja";
import { serviceNames } from "@/lib/domain/service-names.ja";

/** The services a registration applied for. */
export function appliedFor({ applications }: RegistrationView): Service[] {
  return SERVICES.filter((service) => applications[service] === "accepted");
}

/** What was applied for and how it is paid; nothing where nothing was. */
export function AppliedFor({ view }: { view: RegistrationView }) {
  const services = appliedFor(view);
  if (services.length === 0) return null;
  const { payment } = view;
  const paid = payment
    ? [
        {
          term: "お支払い方法",
          description: paymentText({ kind: payment.kind, lastFour: payment.card?.lastFour ?? null }),
        },
      ]
    : [];
  const names = services.map((service) => serviceNames[service]).join("、");
  return <DescriptionList items={[{ term: "お申込みのサービス", description: names }, ...paid]} />;
}
