import QRCode from "qrcode";
import { Button } from "@/components/ui/button";
import { env } from "@/lib/env";
import { when } from "../../../words.ja";
import { reissue, revoke } from "./actions";

/** The QR the customer scans, its URL for those who can't, and what staff may do with it. */
export async function EntryCard(props: {
  contractId: string;
  entry: { token: string; expiresAt: Date } | null;
}) {
  const { contractId, entry } = props;
  const live = entry !== null && entry.expiresAt > new Date();
  const url = live ? `${env().APP_URL}/start/${entry.token}` : null;
  return (
    <section className="card" aria-labelledby="entry">
      <h2 id="entry">お客さま用QRコード</h2>
      {url ? <QrImage url={url} /> : null}
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

async function QrImage({ url }: { url: string }) {
  const qr = QRCode.create(url, { errorCorrectionLevel: "M" });
  const { size, data } = qr.modules;
  // Drawn as one path: no inline styles, and crisp at every size. Four modules of quiet zone (ISO/IEC 18004).
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (data[y * size + x]) path += `M${x + 4} ${y + 4}h1v1h-1z`;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size + 8} ${size + 8}`}
      role="img"
      aria-label="お申込みを開始するQRコード"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
