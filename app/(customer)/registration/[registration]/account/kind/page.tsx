import { StepPage } from "@/components/journey/step-page";
import { factsOf } from "../../journeys/facts";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { copy } from "./copy.ja";
import { KindForm } from "./form";

export const metadata = { title: copy.title };

export default async function KindPage(props: StepProps) {
  const step = await openStep(props, "account/kind");
  const submit = copy.submit[factsOf(step.view).occasion];
  return (
    <StepPage title={copy.title} lead={copy.lead(submit)} {...stepFrame(step)}>
      <KindForm {...withValues(step, step.view.saved["account/kind"])} submit={submit} />
    </StepPage>
  );
}
