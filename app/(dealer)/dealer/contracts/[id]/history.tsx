import { HistoryTable } from "@/components/console/history-table";
import { MailTable } from "@/components/console/mail-table";
import { DataTable } from "@/components/ui/data-table";
import { type HistoryEntry, history } from "@/lib/data/events";
import { mailsOf } from "@/lib/data/mails";
import { staffChecks } from "@/lib/data/staff-checks";
import type { Service } from "@/lib/domain/catalogue";
import { eventWords } from "@/lib/domain/event-words.ja";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { actors, roles, when } from "../../../words.ja";

/** What stands open of a history; the rest is folded away. */
const LATEST = 8;

/** Staff checks, mails and everything that happened to a contract, newest first. */
export async function History(props: { contractId: string; registrationIds: readonly string[] }) {
  const [entries, sent, checks] = await Promise.all([
    history(props.contractId),
    mailsOf({ contractId: props.contractId }),
    Promise.all(props.registrationIds.map((id) => staffChecks(id))).then((lists) => lists.flat()),
  ]);
  return (
    <>
      <h2>目視確認</h2>
      <DataTable
        caption="目視確認"
        empty="まだ行われていません。"
        head={["日時", "確認したスタッフ"]}
        rows={checks.map((check) => ({
          key: check.id,
          cells: [when(check.checkedAt), check.staff?.name ?? "販売店システムの確認コード"],
        }))}
      />
      <h2>お客さまへのメール</h2>
      <MailTable mails={sent} />
      <h2>履歴</h2>
      <HistoryTable entries={entries.slice(0, LATEST)} text={eventText} actors={actors} />
      {entries.length > LATEST ? (
        <details>
          <summary>以前の履歴（{entries.length - LATEST}件）</summary>
          <HistoryTable entries={entries.slice(LATEST)} text={eventText} actors={actors} />
        </details>
      ) : null}
    </>
  );
}

/** Whose event it was, where it was a party's, and what happened. */
function eventText({ role, type, detail }: HistoryEntry): string {
  const { service } = (detail ?? {}) as { service?: Service };
  const text = `${eventWords[type]}${service ? `（${serviceNames[service]}）` : ""}`;
  return role ? `${roles[role] ?? role}：${text}` : text;
}
