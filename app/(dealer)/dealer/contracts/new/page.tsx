import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { listVehicleModels } from "@/lib/data/contracts";
import { formStart } from "@/lib/web/form-answer";
import { makeContract } from "./action";
import { NewContractForm } from "./form";

export const metadata = { title: "新しいご契約" };

export default async function NewContractPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string }>;
}) {
  await requireStaff();
  const models = await listVehicleModels();
  const facts = (model: (typeof models)[number]) =>
    [model.tConnect && "T-Connect", model.charging && "EV・PHV充電", model.kei && "軽自動車"]
      .filter(Boolean)
      .join("・");
  return (
    <div className="narrow">
      <PageTitle>新しいご契約</PageTitle>
      <NewContractForm
        action={makeContract}
        initial={await formStart("/dealer/contracts/new", searchParams)}
        models={models.map((model) => ({
          value: model.code,
          label: facts(model) ? `${model.name}（${facts(model)}）` : model.name,
        }))}
      />
      <BackLink href="/dealer">一覧にもどる</BackLink>
    </div>
  );
}
