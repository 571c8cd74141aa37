import { Button } from "@/components/ui/button";
import { QrImage } from "@/components/ui/qr-image";
import { startUrl } from "@/lib/public-urls";
import { when } from "../../../words.ja";
import { reissue, revoke } from "./actions";

/** The QR the customer scans, its URL for those who can't, and what staff may do with it. */
export function EntryCard(props: { contractId: string; entry: { token: string; expiresAt: Date } | null }) {
  const { contractId, entry } = props;
  const live = entry !== null && entry.expiresAt > new Date();
  const url = live ? startUrl(entry.token) : null;
  return (
    <section className="card" aria-labelledby="entry">
      <h2 id="entry">お客さま用QRコード</h2>
      {url ? <QrImage value={url} label="お申込みを開始するQRコード" /> : null}
      {url ? null : <p>{entry ? "QRコードの有効期限が切れました。" : "QRコードは無効になっています。"}</p>}
      {url && entry ? <p className="support">{when(entry.expiresAt)} まで有効</p> : null}
      {url ? (
        <details>
          <summary>QRコードが読み取れないお客さまはこちら</summary>
          <p>
            <input className="url" readOnly value={url} aria-label="お申込みのURL" />
          </p>
        </details>
      ) : null}
      <div className="actions">
        <form action={reissue.bind(null, contractId)}>
          <Button type="submit" variant="secondary">
            再発行
          </Button>
        </form>
        {url ? (
          <details className="confirm">
            <summary>無効にする</summary>
            <form action={revoke.bind(null, contractId)}>
              <p>このQRコードからは、新しくお手続きを始められなくなります。</p>
              <Button type="submit" variant="secondary">
                QRコードを無効にする
              </Button>
            </form>
          </details>
        ) : null}
      </div>
    </section>
  );
}
