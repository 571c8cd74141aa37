import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { factsOf } from "../../journeys/facts";
import { occasionFor } from "../../occasion";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import type { EmailAnswer } from "../email/schema";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps) {
  return { title: copy.title[await occasionFor((await params).registration)] };
}

export default async function EmailVerifiedPage(props: StepProps) {
  const step = await openStep(props, "account/email-verified");
  const { occasion } = factsOf(step.view);
  const { email } = step.trail.answers["account/email"] as EmailAnswer;
  return (
    <StepPage title={copy.title[occasion]} lead={copy.lead[occasion]} {...stepFrame(step)}>
      <DescriptionList items={[{ term: copy.email, description: email }]} />
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
