import { DataTable } from "@/components/ui/data-table";
import { when } from "@/lib/domain/japan-time";
import type { MailKind } from "@/lib/domain/mail-kinds";
import { mailWords } from "@/lib/domain/mail-words.ja";

const states: Record<string, string> = {
  queued: "送信待ち",
  sent: "送信済み",
  failed: "送信できませんでした",
};

/** The mails a customer was sent, by kind and state: never to whom, nor what they say. */
export function MailTable(props: {
  mails: readonly { id: string; kind: MailKind; state: string; createdAt: Date }[];
}) {
  return (
    <DataTable
      caption="お客さまへのメール"
      empty="まだ送信されていません。"
      head={["日時", "内容", "状況"]}
      rows={props.mails.map(({ id, kind, state, createdAt }) => ({
        key: id,
        cells: [when(createdAt), mailWords[kind], states[state] ?? state],
      }))}
    />
  );
}
