"use client";

import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

/** Shown when something broke. What was confirmed before is saved; the number finds the entry in the log. */
export default function CustomerError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <>
      <PageTitle lead="ただいま画面を表示できません。これまでに確認した内容は保存されています。">
        申し訳ございません
      </PageTitle>
      <p>
        少し待ってから「もう一度表示する」を押してください。続けて表示される場合は、販売店スタッフにお声がけください。
      </p>
      {error.digest ? <p className="support">お問い合わせ番号：{error.digest}</p> : null}
      <Button type="button" onClick={() => reset()}>
        もう一度表示する
      </Button>
    </>
  );
}
