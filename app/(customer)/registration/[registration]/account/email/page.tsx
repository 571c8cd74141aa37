import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { copy } from "./copy.ja";
import { EmailForm } from "./form";

export const metadata = { title: copy.title };

export default async function EmailPage(props: StepProps) {
  const step = await openStep(props, "account/email");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <EmailForm {...withValues(step, step.view.saved["account/email"])} />
    </StepPage>
  );
}
