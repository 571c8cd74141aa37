import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import type { Delivery } from "@/lib/data/webhook-deliveries";
import { afterDeliveryMove } from "@/lib/domain/webhook-delivery-state";
import { roles, when } from "../../words.ja";
import { answerText, states, types } from "./copy.ja";

const CAPTION = "販売店システムへの通知";

/** Notifications with what became of them, and the button that sends one again. */
export function DeliveryTable(props: {
  deliveries: readonly Delivery[];
  empty: string;
  replay: (deliveryId: string) => Promise<void>;
  /** Whether each is named by its contract. */
  contracts?: boolean;
}) {
  const { deliveries, empty, replay, contracts = false } = props;
  return (
    <DataTable
      caption={CAPTION}
      empty={empty}
      head={["日時", ...(contracts ? ["注文番号"] : []), "内容", "状況", "送信回数", "最後の応答", "操作"]}
      rows={deliveries.map((delivery) => ({
        key: delivery.id,
        cells: [
          when(delivery.createdAt),
          ...(contracts ? [<ContractLink key="contract" {...delivery} />] : []),
          contentText(delivery),
          <Badge key="state" tone={states[delivery.state].tone}>
            {states[delivery.state].label}
          </Badge>,
          `${delivery.attempts}回`,
          delivery.last ? `${answerText(delivery.last)}（${when(delivery.last.at)}）` : "―",
          <Replay key="replay" delivery={delivery} replay={replay} />,
        ],
      }))}
    />
  );
}

function ContractLink({ contractId, orderNumber }: Delivery) {
  return contractId ? <a href={`/dealer/contracts/${contractId}`}>{orderNumber}</a> : "―";
}

function Replay(props: { delivery: Delivery; replay: (deliveryId: string) => Promise<void> }) {
  const { delivery, replay } = props;
  if (!afterDeliveryMove(delivery.state, "replay")) return "―";
  const about = delivery.orderNumber ? `注文番号${delivery.orderNumber} ` : "";
  return (
    <form action={replay.bind(null, delivery.id)}>
      <Button type="submit" variant="text">
        再送する
        <span className="visually-hidden">
          （{about}
          {contentText(delivery)}）
        </span>
      </Button>
    </form>
  );
}

function contentText({ type, role }: Delivery): string {
  const text = types[type];
  return role ? `${roles[role] ?? role}：${text}` : text;
}
