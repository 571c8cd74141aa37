import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { addressOf, Pager } from "@/components/ui/pager";
import { requireReviewer } from "@/lib/auth/reviewer";
import { countFailedMails } from "@/lib/data/mails";
import {
  countCases,
  DESK_LISTS,
  type DeskList,
  deskFigures,
  findCases,
  listCases,
} from "@/lib/data/review-desk";
import { heldCase } from "@/lib/data/review-holds";
import { type Page, pageOf } from "@/lib/domain/page";
import { receiptNumber, receiptPrefix } from "@/lib/domain/receipt-number";
import { PROMISED_DAYS } from "@/lib/domain/review-level";
import { wordOf } from "@/lib/domain/word-of";
import { takeNext } from "./actions";
import { CaseTable } from "./case-table";
import { DecidedNotice } from "./decided-notice";
import { Figures } from "./figures";
import { Shortcuts } from "./shortcuts";

export const metadata = { title: "案件の一覧" };

const LISTS: Record<DeskList, { label: string; empty: string }> = {
  open: { label: "審査する案件", empty: "審査を待っている案件はありません。" },
  "asked-back": { label: "差し戻し中", empty: "お客さまの返事を待っている案件はありません。" },
  matching: { label: "照合中", empty: "照合中の案件はありません。" },
  decided: { label: "完了", empty: "完了した案件はまだありません。" },
};
const NOTICES: Record<string, string> = {
  none: "いま受け持てる案件はありません。",
  released: "案件を戻しました。",
};

const NONE = { cases: [], count: 0 };

async function listOf(list: DeskList, page: Page) {
  const [cases, count] = await Promise.all([listCases(list, page), countCases(list)]);
  return { cases, count };
}

type Props = {
  searchParams: Promise<{ list?: string; q?: string; notice?: string; of?: string; page?: string }>;
};

export default async function DeskPage({ searchParams }: Props) {
  const reviewer = await requireReviewer();
  const params = await searchParams;
  const q = String(params.q ?? "").slice(0, 20);
  const list = DESK_LISTS.find((known) => known === params.list) ?? "open";
  const prefix = receiptPrefix(q);
  const page = pageOf(params.page);
  const [figures, held, failed, { cases, count }] = await Promise.all([
    deskFigures(PROMISED_DAYS),
    heldCase(reviewer.id),
    countFailedMails(),
    q ? (prefix ? findCases(prefix, page) : NONE) : listOf(list, page),
  ]);
  const notice = wordOf(NOTICES, params.notice);
  return (
    <>
      <PageTitle lead={`お申込みから${PROMISED_DAYS}日以内にお答えします。`}>案件の一覧</PageTitle>
      {notice ? <Notice tone={params.notice === "none" ? "info" : "success"}>{notice}</Notice> : null}
      <DecidedNotice notice={params.notice} of={params.of} then="ほかに受け持てる案件はありません。" />
      {failed > 0 ? (
        <Notice tone="warning">
          お客さまに送れなかったメールが{failed}件あります。<a href="/review/mails">確認する</a>
        </Notice>
      ) : null}
      <Figures {...figures} />
      <div className="actions">
        {held ? (
          <ButtonLink href={`/review/cases/${held}`} accessKey="n">
            受け持っている案件（{receiptNumber(held)}）をひらく
          </ButtonLink>
        ) : (
          <form action={takeNext}>
            <Button type="submit" accessKey="n">
              次の案件を受け持つ
            </Button>
          </form>
        )}
      </div>
      <div className="toolbar">
        <form method="get">
          <label htmlFor="q">受付番号で探す</label>
          {/* biome-ignore lint/a11y/noAccessKey: the desk is worked by keyboard, and its keys stand on the screen */}
          <input id="q" name="q" type="search" defaultValue={q} autoComplete="off" accessKey="f" />
          <button type="submit" className="button secondary">
            探す
          </button>
        </form>
        <nav className="filter" aria-label="表示する案件">
          {DESK_LISTS.map((one) => (
            <a
              key={one}
              href={one === "open" ? "/review" : `/review?list=${one}`}
              aria-current={!q && one === list ? "page" : undefined}
            >
              {LISTS[one].label}
            </a>
          ))}
        </nav>
      </div>
      <CaseTable
        caption={q ? "見つかった案件" : LISTS[list].label}
        empty={q ? "この受付番号の案件はありません。" : LISTS[list].empty}
        cases={cases}
        reviewerId={reviewer.id}
      />
      <Pager
        page={page}
        count={count}
        href={(number) => addressOf("/review", q ? { q, page: number } : { list, page: number })}
      />
      <Shortcuts
        keys={[
          ["N", held ? "受け持っている案件をひらく" : "次の案件を受け持つ"],
          ["F", "受付番号で探す"],
        ]}
      />
    </>
  );
}
