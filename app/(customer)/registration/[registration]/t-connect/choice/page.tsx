import { StepPage } from "@/components/journey/step-page";
import { ChoiceForms } from "../../choice-forms";
import { factsOf } from "../../journeys/facts";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function TConnectChoicePage(props: StepProps) {
  const step = await openStep(props, "t-connect/choice");
  const { occasion } = factsOf(step.view);
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <ChoiceForms
        form={step.form}
        applyHint={occasion === "after-delivery" ? copy.apply + copy.line : copy.apply}
        declineHint={copy.decline[occasion]}
      />
    </StepPage>
  );
}
