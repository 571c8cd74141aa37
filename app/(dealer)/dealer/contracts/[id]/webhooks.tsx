import { listDeliveries } from "@/lib/data/webhook-deliveries";
import { pageOf } from "@/lib/domain/page";
import { replayFromContract } from "../../webhooks/actions";
import { DeliveryTable } from "../../webhooks/delivery-table";

/** What the dealer's own system was told about a contract. Nothing where nothing was to be told. */
export async function Webhooks({ dealerId, contractId }: { dealerId: string; contractId: string }) {
  const page = pageOf(null, 200);
  const deliveries = await listDeliveries(dealerId, { contractId }, page);
  if (deliveries.length === 0) return null;
  return (
    <>
      <h2>販売店システムへの通知</h2>
      <DeliveryTable deliveries={deliveries} replay={replayFromContract} empty="通知はまだありません。" />
      {deliveries.length === page.take ? (
        <p className="support">
          新しいものから{page.take}件です。それより前は<a href="/dealer/webhooks">通知の記録</a>にあります。
        </p>
      ) : null}
    </>
  );
}
