import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { partyName } from "../../stage.ja";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function RegisterPage(props: StepProps) {
  const step = await openStep(props, "account/register");
  return (
    <StepPage title={copy.title} lead={copy.lead(partyName[step.view.role])} {...stepFrame(step)}>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
