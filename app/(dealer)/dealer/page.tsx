import { Live } from "@/components/journey/live";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { PageTitle } from "@/components/ui/page-title";
import { addressOf, Pager } from "@/components/ui/pager";
import { requireStaff } from "@/lib/auth/staff";
import { countContracts, listContracts } from "@/lib/data/contracts";
import { partyOf } from "@/lib/data/parties";
import { pageOf } from "@/lib/domain/page";
import { foldTyped, foldWidth } from "@/lib/domain/text";
import { when } from "../words.ja";
import { StageBadge } from "./stage-badge";

export const metadata = { title: "ご契約の一覧" };

export default async function ContractsPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string; page?: string }>;
}) {
  const staff = await requireStaff();
  const asked = await searchParams;
  const page = pageOf(asked.page);
  const q = foldWidth(foldTyped(String(asked.q ?? "")))
    .trim()
    .slice(0, 40);
  const [contracts, count] = await Promise.all([
    listContracts(staff.dealer.id, q, page),
    countContracts(staff.dealer.id, q),
  ]);
  return (
    <>
      <PageTitle>ご契約の一覧</PageTitle>
      <div className="toolbar">
        <form method="get">
          <label htmlFor="q">注文番号で探す</label>
          <input id="q" name="q" type="search" defaultValue={q} autoComplete="off" />
          <button type="submit" className="button secondary">
            探す
          </button>
        </form>
        <ButtonLink href="/dealer/contracts/new">新しいご契約</ButtonLink>
      </div>
      <DataTable
        caption="ご契約の一覧"
        empty={
          q
            ? "この注文番号のご契約はありません。"
            : "ご契約はまだありません。「新しいご契約」から登録してください。"
        }
        head={["注文番号", "車両", "進み具合", "買主", "使用者", "登録"]}
        rows={contracts.map((contract) => {
          const parties = contract.registrations.map(partyOf);
          const buyer = parties.find(({ role }) => role === "buyer");
          const user = parties.find(({ role }) => role === "user");
          return {
            key: contract.id,
            cells: [
              <a key="link" href={`/dealer/contracts/${contract.id}`}>
                {contract.orderNumber}
              </a>,
              <span key="vehicle" className="whole">
                {contract.model.name}
              </span>,
              <span key="stage" className="stage">
                <StageBadge parties={parties} />
              </span>,
              buyer?.name ?? "",
              user?.name ?? "",
              when(contract.createdAt),
            ],
          };
        })}
      />
      {q ? (
        <p className="filter">
          <a href="/dealer">すべてのご契約を表示</a>
        </p>
      ) : null}
      <Pager page={page} count={count} href={(number) => addressOf("/dealer", { q, page: number })} />
      <Live url="/dealer/events" />
    </>
  );
}
