"use client";

import "./globals.css";

/** Shown when even the frame of the page could not be made. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ja">
      <body>
        <main id="main">
          <title>申し訳ございません | My TOYOTA サービスお申込み</title>
          <h1>申し訳ございません</h1>
          <p>
            ただいま画面を表示できません。これまでに確認した内容は保存されています。少し待ってから、画面を読み込み直してください。
          </p>
          {error.digest ? <p className="support">お問い合わせ番号：{error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
