import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { displayName } from "@/lib/domain/party";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { overviewUrl } from "../urls";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function DonePage(props: StepProps) {
  const step = await openStep(props, "done");
  const { account, id } = step.view;
  const name = account ? displayName(account.identity) : "";
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backUrl={null}>
      <DescriptionList items={[{ term: copy.buyer, description: name }]} />
      <p>{copy.mailed}</p>
      <ButtonLink href={overviewUrl(id)}>{copy.next}</ButtonLink>
    </StepPage>
  );
}
