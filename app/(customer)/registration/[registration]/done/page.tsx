import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { displayName } from "@/lib/domain/party";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function DonePage(props: StepProps) {
  const step = await openStep(props, "done");
  const { account } = step.view;
  const name = account ? displayName(account.identity) : "";
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backUrl={null}>
      <DescriptionList items={[{ term: copy.buyer, description: name }]} />
      <p>{copy.mailed}</p>
      <ContinueForm {...step.form} label={copy.next} />
    </StepPage>
  );
}
