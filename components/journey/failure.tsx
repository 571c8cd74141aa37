"use client";

import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

/** What Next hands to an error screen. */
export type Failed = { error: Error & { digest?: string }; reset: () => void };

/**
 * Shown when something broke. The number finds the entry in the log.
 *
 * @param kept what is saved all the same
 * @param ask whom to turn to when it stays
 */
export function Failure({ error, reset, kept, ask }: Failed & { kept: string; ask: string }) {
  return (
    <>
      <PageTitle lead={`ただいま画面を表示できません。${kept}`}>申し訳ございません</PageTitle>
      <p>{`少し待ってから「もう一度表示する」を押してください。続けて表示される場合は、${ask}`}</p>
      {error.digest ? <p className="support">お問い合わせ番号：{error.digest}</p> : null}
      <Button type="button" onClick={() => reset()}>
        もう一度表示する
      </Button>
    </>
  );
}
