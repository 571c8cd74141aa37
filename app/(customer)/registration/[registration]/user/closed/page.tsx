import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ClosedPage(props: StepProps) {
  const step = await openStep(props, "user/closed");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backUrl={null}>
      <p>{copy.next}</p>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
