import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ROTATION_HOURS, webhookEndpoint } from "@/lib/data/webhook-endpoints";
import { wordOf } from "@/lib/domain/word-of";
import type { FormState } from "@/lib/journey/form-state";
import { loopbackAllowed } from "@/lib/webhooks/receiver-address";
import { rotateSecret, saveWebhook, sendTest } from "./webhook-actions";
import { WebhookForm } from "./webhook-form";

const SAVED: Record<string, string> = {
  "webhook-saved": "通知の設定を保存しました。",
  "secret-rotated": `新しい鍵を作りました。これから${ROTATION_HOURS}時間は、以前の鍵でも署名します。`,
};
const OFF = "通知を送る設定になっていません。「送る」を選んで保存してから、もう一度押してください。";

/** Where the dealer's own system is told what happens, with the key it verifies the messages by. */
export async function WebhookSection(props: { dealerId: string; notice?: string; refused?: FormState }) {
  const { dealerId, notice = "", refused } = props;
  const saved = wordOf(SAVED, notice);
  const endpoint = await webhookEndpoint(dealerId);
  const values = { webhookUrl: endpoint?.url ?? "", webhook: endpoint?.enabled === false ? "off" : "on" };
  return (
    <section className="stack" aria-labelledby="webhooks">
      <h2 id="webhooks">販売店システムへの通知</h2>
      {saved ? <Notice tone="success">{saved}</Notice> : null}
      {notice === "webhook-off" ? <Notice tone="warning">{OFF}</Notice> : null}
      <p>
        登録の完了などを、販売店システムのURLに署名を付けて知らせます（Webhook）。お客さまの個人情報は含みません。形式は
        <a href="/api/v1/openapi.json">APIの仕様</a>にあります。
      </p>
      <WebhookForm
        action={saveWebhook}
        initial={{ revision: 0, attempt: 0, values, refused }}
        hint={
          loopbackAllowed()
            ? "https:// から始まるURL。デモでは、この端末の http://localhost も使えます。"
            : "https:// から始まるURL"
        }
      />
      {endpoint ? <SecretAndTest secret={endpoint.secret} /> : null}
    </section>
  );
}

function SecretAndTest({ secret }: { secret: string }) {
  return (
    <>
      <details>
        <summary>署名の鍵を表示</summary>
        <p>販売店システムに設定してください。Standard Webhooks の形式です。</p>
        <p>
          <input className="url" readOnly value={secret} aria-label="署名の鍵" autoComplete="off" />
        </p>
      </details>
      <div className="actions">
        <form action={sendTest}>
          <Button type="submit" variant="secondary">
            テスト通知を送る
          </Button>
        </form>
        <details className="confirm">
          <summary>署名の鍵を作り直す</summary>
          <form action={rotateSecret}>
            <p>{ROTATION_HOURS}時間以内に、新しい鍵を販売店システムに設定してください。</p>
            <Button type="submit" variant="secondary">
              新しい鍵を作る
            </Button>
          </form>
        </details>
      </div>
      <p>
        <a href="/dealer/webhooks">通知の記録を見る</a>
      </p>
    </>
  );
}
