import { Live } from "@/components/journey/live";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { addressOf, Pager } from "@/components/ui/pager";
import { requireStaff } from "@/lib/auth/staff";
import { countDeliveries, listDeliveries } from "@/lib/data/webhook-deliveries";
import { pageOf } from "@/lib/domain/page";
import { wordOf } from "@/lib/domain/word-of";
import { replayFromLog } from "./actions";
import { DeliveryTable } from "./delivery-table";

export const metadata = { title: "通知の記録" };

const NOTICES: Record<string, string> = {
  replayed: "通知をもう一度送ります。",
  "on-its-way": "この通知は送信待ちです。まもなく送信します。",
  tested: "テスト通知を送ります。結果は「最新の状況を表示」で確認できます。",
};

const FILTERS = [
  { href: "/dealer/webhooks", label: "すべて", failed: false },
  { href: "/dealer/webhooks?state=failed", label: "送信できなかった通知", failed: true },
];

type Props = { searchParams: Promise<{ state?: string; notice?: string; page?: string }> };

export default async function WebhooksPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const { state, notice, page: asked } = await searchParams;
  const page = pageOf(asked);
  const failed = state === "failed";
  const only = failed ? ({ state: "failed" } as const) : {};
  const [deliveries, count] = await Promise.all([
    listDeliveries(staff.dealer.id, only, page),
    countDeliveries(staff.dealer.id, only),
  ]);
  const text = wordOf(NOTICES, notice);
  return (
    <>
      <PageTitle lead="販売店システムに送った通知を、新しい順に表示します。記録は90日間残ります。">
        通知の記録
      </PageTitle>
      {text ? <Notice tone="success">{text}</Notice> : null}
      <div className="toolbar">
        <nav className="filter" aria-label="表示する通知">
          {FILTERS.map((filter) => (
            <a
              key={filter.href}
              href={filter.href}
              aria-current={filter.failed === failed ? "page" : undefined}
            >
              {filter.label}
            </a>
          ))}
        </nav>
        <a href={failed ? FILTERS[1]?.href : FILTERS[0]?.href}>最新の状況を表示</a>
      </div>
      <DeliveryTable
        deliveries={deliveries}
        contracts
        replay={replayFromLog}
        empty={
          failed
            ? "送信できなかった通知はありません。"
            : "通知はまだありません。通知先は「設定」で登録できます。"
        }
      />
      <Pager
        page={page}
        count={count}
        href={(number) => addressOf("/dealer/webhooks", { ...only, page: number })}
      />
      <BackLink href="/dealer">一覧にもどる</BackLink>
      <Live url="/dealer/events" />
    </>
  );
}
