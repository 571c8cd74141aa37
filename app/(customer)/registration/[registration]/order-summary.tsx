import { DescriptionList } from "@/components/ui/description-list";
import type { Service } from "@/lib/domain/catalogue";
import { paymentText } from "@/lib/domain/order-words.ja";
import { displayName } from "@/lib/domain/party";
import { factsOf } from "./journeys/facts";
import { orderOf } from "./journeys/orders";
import type { OpenStep } from "./open-step";
import { OrderItems, OrderTotals } from "./order-items";
import { stepUrl } from "./urls";

const words = {
  contractor: "契約者",
  vehicle: "車両",
  order: "お申込み内容",
  payment: "お支払い方法",
  none: "登録は必要ありません",
  change: "変更する",
} as const;

const CHANGE: Record<Service, string> = { "t-connect": "t-connect/options", charging: "charging/plan" };

/** What is about to be applied for, at which prices, by whom, and how it is paid; with the way to change it. */
export function OrderSummary({ step, service }: { step: OpenStep; service: Service }) {
  const { view, trail } = step;
  const order = orderOf(service, trail.answers, factsOf(view));
  if (!order) return null;
  const kind = order.payment === "kept" ? view.payment?.kind : order.payment;
  const card = kind === "credit_card" ? (view.payment?.card ?? null) : null;
  const payment = kind ? paymentText({ kind, lastFour: card?.lastFour ?? null }) : words.none;
  const changePayment = trail.canVisit("payment/method") ? stepUrl(view.id, "payment/method") : undefined;
  return (
    <>
      <DescriptionList
        items={[
          {
            term: words.contractor,
            description: view.account ? displayName(view.account.identity) : "",
          },
          { term: words.vehicle, description: view.vehicle.name },
        ]}
      />
      <h2>{words.order}</h2>
      <OrderItems lines={order.lines} />
      <OrderTotals lines={order.lines} />
      {trail.canVisit(CHANGE[service]) ? (
        <p>
          <a href={stepUrl(view.id, CHANGE[service])}>{`${words.order}を${words.change}`}</a>
        </p>
      ) : null}
      <DescriptionList
        items={[{ term: words.payment, description: payment, href: changePayment, hrefLabel: words.change }]}
      />
    </>
  );
}
