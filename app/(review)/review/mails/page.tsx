import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { addressOf, Pager } from "@/components/ui/pager";
import { requireReviewer } from "@/lib/auth/reviewer";
import { countFailedMails, type FailedMail, failedMails } from "@/lib/data/mails";
import { when } from "@/lib/domain/japan-time";
import { mayReplayMail } from "@/lib/domain/mail-kinds";
import { mailWords } from "@/lib/domain/mail-words.ja";
import { pageOf } from "@/lib/domain/page";
import { sendErrorText } from "@/lib/domain/send-errors.ja";
import { wordOf } from "@/lib/domain/word-of";
import { replay } from "./actions";

export const metadata = { title: "送れなかったメール" };

const NOTICES: Record<string, string> = {
  replayed: "メールをもう一度送ります。",
  gone: "このメールは、すでに送り直されています。",
};

type Props = { searchParams: Promise<{ notice?: string; page?: string }> };

export default async function FailedMailsPage({ searchParams }: Props) {
  await requireReviewer();
  const params = await searchParams;
  const page = pageOf(params.page);
  const [failed, count] = await Promise.all([failedMails(page), countFailedMails()]);
  const notice = wordOf(NOTICES, params.notice);
  return (
    <>
      <PageTitle lead="何度か送り直しても届けられなかったメールです。宛先と本文は表示しません。">
        送れなかったメール
      </PageTitle>
      {notice ? <Notice tone="success">{notice}</Notice> : null}
      <DataTable
        caption="送れなかったメール"
        empty="送れなかったメールはありません。"
        head={["日時", "内容", "送信回数", "最後のエラー", "操作"]}
        rows={failed.map((mail) => ({
          key: mail.id,
          cells: [
            when(mail.createdAt),
            mailWords[mail.kind],
            `${mail.attempts}回`,
            sendErrorText(mail.lastError),
            <Replay key="replay" {...mail} />,
          ],
        }))}
      />
      <Pager page={page} count={count} href={(number) => addressOf("/review/mails", { page: number })} />
      <BackLink href="/review">審査デスクにもどる</BackLink>
    </>
  );
}

function Replay({ id, kind, createdAt }: FailedMail) {
  if (!mayReplayMail(kind)) return "有効期限切れ（お客さまが画面から取り直せます）";
  return (
    <form action={replay.bind(null, id)}>
      <Button type="submit" variant="text">
        もう一度送る
        <span className="visually-hidden">
          （{when(createdAt)} {mailWords[kind]}）
        </span>
      </Button>
    </form>
  );
}
