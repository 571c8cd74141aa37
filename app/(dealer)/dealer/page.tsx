import { Live } from "@/components/journey/live";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { countContracts, listContracts } from "@/lib/data/contracts";
import { partyOf } from "@/lib/data/parties";
import { stageOf, stepAtWork } from "@/lib/domain/stage";
import { foldTyped, foldWidth } from "@/lib/domain/text";
import { stages, steps, when } from "../words.ja";

export const metadata = { title: "ご契約の一覧" };

export default async function ContractsPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const staff = await requireStaff();
  const q = foldWidth(foldTyped(String((await searchParams).q ?? "")))
    .trim()
    .slice(0, 40);
  const [contracts, count] = await Promise.all([
    listContracts(staff.dealer.id, q),
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
      {count > contracts.length ? (
        <p className="support" role="status">
          全{count}件のうち、新しいものから{contracts.length}
          件を表示しています。ほかのご契約は、注文番号で探してください。
        </p>
      ) : null}
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
          const stage = stages[stageOf(parties)];
          const buyer = parties.find(({ role }) => role === "buyer");
          const user = parties.find(({ role }) => role === "user");
          const step = steps[stepAtWork(parties) ?? ""];
          return {
            key: contract.id,
            cells: [
              <a key="link" href={`/dealer/contracts/${contract.id}`}>
                {contract.orderNumber}
              </a>,
              contract.model.name,
              <span key="stage" className="stage">
                <Badge tone={stage.tone}>{stage.label}</Badge>
                {step ? <span className="support">{step}</span> : null}
              </span>,
              buyer?.name ?? "",
              user?.name ?? "",
              when(contract.createdAt),
            ],
          };
        })}
      />
      <Live url="/dealer/events" />
    </>
  );
}
