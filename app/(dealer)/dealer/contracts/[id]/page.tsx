import { notFound } from "next/navigation";
import * as z from "zod";
import { Live } from "@/components/journey/live";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { showCheckCode } from "@/lib/commands/contracts";
import { currentToken, findContract } from "@/lib/data/contracts";
import { partiesOf } from "@/lib/data/parties";
import { wordOf } from "@/lib/domain/word-of";
import { StageBadge } from "../../stage-badge";
import { CheckCodeCard } from "./check-code-card";
import { EntryCard } from "./entry-card";
import { History } from "./history";
import { ServicesCard } from "./services-card";
import { Webhooks } from "./webhooks";

export const metadata = { title: "ご契約" };

const NOTICES: Record<string, string> = {
  existing: "この注文番号のご契約は、すでに登録されています。",
  reissued: "新しいQRコードを発行しました。以前のQRコードは使えません。",
  revoked: "QRコードを無効にしました。",
  "form-received": "口座振替依頼書の受取りを記録しました。",
  replayed: "通知をもう一度送ります。",
  "on-its-way": "この通知は送信待ちです。まもなく送信します。",
  "code-issued": "新しい確認コードを発行しました。以前の確認コードは使えません。",
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ notice?: string }> };

export default async function ContractPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const id = z.uuid().safeParse((await params).id);
  const contract = id.success ? await findContract(staff.dealer.id, id.data) : null;
  if (!contract) notFound();
  const [parties, entry, checkCode] = await Promise.all([
    partiesOf(contract.id),
    currentToken(contract.id, "entry"),
    showCheckCode(contract.id, staff.id),
  ]);
  const buyer = parties.find(({ role }) => role === "buyer");
  const user = parties.find(({ role }) => role === "user");
  const notice = wordOf(NOTICES, (await searchParams).notice);
  return (
    <>
      <PageTitle stage={`注文番号 ${contract.orderNumber}`}>{contract.model.name}</PageTitle>
      {notice ? <Notice tone="success">{notice}</Notice> : null}
      <p className="stage">
        <StageBadge parties={parties} />
      </p>
      <div className="columns">
        <EntryCard contractId={contract.id} entry={entry} />
        <div>
          <CheckCodeCard
            contractId={contract.id}
            code={checkCode}
            locked={contract.checkLockedAt !== null}
            required={contract.dealer.checkCodeRequired}
          />
          <DescriptionList
            items={[
              { term: "買主", description: buyer?.name ?? "未登録" },
              { term: "使用者", description: userText(user) },
              { term: "グレード", description: contract.grade ?? "―" },
              { term: "外装色", description: contract.colour ?? "―" },
            ]}
          />
        </div>
      </div>
      <ServicesCard contractId={contract.id} user={user} vehicle={contract.model} />
      <p className="actions">
        <ButtonLink variant="secondary" href={`/dealer/contracts/${contract.id}/leaflet`} target="_blank">
          ご契約者さまへのご案内（PDF・新しいタブで開く）
        </ButtonLink>
      </p>
      <Webhooks dealerId={staff.dealer.id} contractId={contract.id} />
      <History contractId={contract.id} registrationIds={parties.map((party) => party.id)} />
      <BackLink href="/dealer">一覧にもどる</BackLink>
      <Live url="/dealer/events" topic={contract.id} />
    </>
  );
}

function userText(user: { state: string; name: string | null } | undefined): string {
  if (user?.state === "after-delivery") return "納車後に登録";
  return user?.name ?? "未登録";
}
