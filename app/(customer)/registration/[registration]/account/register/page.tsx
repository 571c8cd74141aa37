import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { factsOf } from "../../journeys/facts";
import { occasionFor } from "../../occasion";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { partyName } from "../../stage.ja";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps) {
  return { title: copy.title[await occasionFor((await params).registration)] };
}

export default async function RegisterPage(props: StepProps) {
  const step = await openStep(props, "account/register");
  const { occasion } = factsOf(step.view);
  const lead = copy.lead[occasion](partyName[step.view.role]);
  return (
    <StepPage title={copy.title[occasion]} lead={lead} {...stepFrame(step)}>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
