import { HistoryTable } from "@/components/console/history-table";
import { MailTable } from "@/components/console/mail-table";
import { type HistoryEntry, historyOfRegistration } from "@/lib/data/events";
import { mailsOf } from "@/lib/data/mails";
import { eventWords } from "@/lib/domain/event-words.ja";
import { wordOf } from "@/lib/domain/word-of";
import { actors, causes, grounds, questions, reasons } from "../../../words.ja";

/** What happened to a case and which mails went out, newest first. Names nobody but the staff. */
export async function CaseHistory({ registrationId }: { registrationId: string }) {
  const [entries, sent] = await Promise.all([
    historyOfRegistration(registrationId),
    mailsOf({ registrationId }),
  ]);
  return (
    <>
      <h2>履歴</h2>
      <HistoryTable entries={entries} text={eventText} actors={actors} />
      <h2>お客さまへのメール</h2>
      <MailTable mails={sent} />
    </>
  );
}

const DETAILS: Record<string, Record<string, string>> = {
  cause: causes,
  reason: reasons,
  question: questions,
  ground: grounds,
};

function eventText({ type, detail }: HistoryEntry): string {
  const given = (detail ?? {}) as Record<string, string | boolean>;
  const about = given.expired
    ? "時間切れ"
    : Object.entries(DETAILS).flatMap(([name, texts]) => wordOf(texts, given[name]) ?? [])[0];
  return `${eventWords[type]}${about ? `（${about}）` : ""}`;
}
