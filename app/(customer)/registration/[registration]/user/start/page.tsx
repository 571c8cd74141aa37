import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { Stages } from "../../stages";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function UserStartPage(props: StepProps) {
  const step = await openStep(props, "user/start");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backUrl={null}>
      <Stages view={step.view} />
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
