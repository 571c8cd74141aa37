"use client";

import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

/** Shown when something broke. The number finds the entry in the log. */
export default function ReviewError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <>
      <PageTitle lead="ただいま画面を表示できません。案件の内容と、これまでの判断は保存されています。">
        申し訳ございません
      </PageTitle>
      <p>
        少し待ってから「もう一度表示する」を押してください。続けて表示される場合は、システムの担当者にお問い合わせ番号をお伝えください。
      </p>
      {error.digest ? <p className="support">お問い合わせ番号：{error.digest}</p> : null}
      <Button type="button" onClick={() => reset()}>
        もう一度表示する
      </Button>
    </>
  );
}
