import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { applicationsOf } from "@/lib/data/applications";
import { livePaymentMethod } from "@/lib/data/payment-methods";
import { leftToDo, servicesOf } from "@/lib/domain/left-to-do";
import { leftToDoWords, nothingLeft } from "@/lib/domain/left-to-do.ja";
import { oneOffs } from "@/lib/domain/order";
import { oneOffText, paymentText, priceText } from "@/lib/domain/order-words.ja";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { applicationStates, paymentStates, when } from "../../../words.ja";
import { receiveForm } from "./actions";

type Props = {
  contractId: string;
  user: { id: string; state: string; left: boolean } | undefined;
  vehicle: { tConnect: boolean; charging: boolean };
};

/** What the user applied for, how it is paid, and what is left to do: the same list as on the customer's phone. */
export async function ServicesCard({ contractId, user, vehicle }: Props) {
  if (!user || (user.state === "started" && !user.left)) return null;
  const [applications, payment] = await Promise.all([applicationsOf(user.id), livePaymentMethod(user.id)]);
  const states = Object.fromEntries(applications.map(({ service, state }) => [service, state]));
  const putOff = user.state === "after-delivery";
  const services = servicesOf(vehicle, states);
  const method = payment && { state: payment.state as PaymentMethodState };
  const left = leftToDo({ userPutOff: putOff, services, payment: method });
  return (
    <section className="card" aria-labelledby="services">
      <h2 id="services">サービスのお申込み</h2>
      <DataTable
        caption="サービスのお申込み"
        empty={putOff ? "納車後にお申込みいただきます。" : "まだお申込みはありません。"}
        head={["サービス", "状況", "内容", "日時", "受付番号"]}
        rows={applications.map(({ id, service, state, lines, acceptedAt }) => ({
          key: service,
          cells: [
            serviceNames[service],
            <Badge key="state" tone={state === "accepted" ? "success" : "neutral"}>
              {applicationStates[state] ?? state}
            </Badge>,
            <ul key="lines" className="plain">
              {lines.map((line) => (
                <li key={line.code}>{`${line.name}　${priceText(line)}`}</li>
              ))}
              {oneOffs(lines).map((fee) => (
                <li key={fee.name}>{`${fee.name}　${oneOffText(fee)}`}</li>
              ))}
            </ul>,
            acceptedAt ? when(acceptedAt) : "",
            acceptedAt ? receiptNumber(id) : "",
          ],
        }))}
      />
      {payment ? (
        <p>
          お支払い方法　
          {paymentText({ kind: payment.kind as PaymentMethod, lastFour: payment.lastFour })}　
          {paymentStates[payment.state]}
        </p>
      ) : null}
      <h3>残りのお手続き</h3>
      {left.length === 0 ? <p>{nothingLeft}</p> : null}
      <ul>
        {left.map((item) => (
          <li key={item}>{leftToDoWords[item]}</li>
        ))}
      </ul>
      {payment?.state === "awaiting-form" ? (
        <div className="actions">
          <ButtonLink href={`/dealer/contracts/${contractId}/direct-debit-form`} variant="secondary">
            口座振替依頼書を印刷する（PDF）
          </ButtonLink>
          <form action={receiveForm.bind(null, contractId)}>
            <Button type="submit" variant="secondary">
              依頼書を受け取りました
            </Button>
          </form>
        </div>
      ) : null}
    </section>
  );
}
