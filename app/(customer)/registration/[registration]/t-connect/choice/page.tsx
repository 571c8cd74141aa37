import { StepPage } from "@/components/journey/step-page";
import { ChoiceForms } from "../../choice-forms";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function TConnectChoicePage(props: StepProps) {
  const step = await openStep(props, "t-connect/choice");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <ChoiceForms form={step.form} applyHint={copy.apply} declineHint={copy.decline} />
    </StepPage>
  );
}
