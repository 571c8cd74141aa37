import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import type { EmailAnswer } from "../email/schema";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function EmailVerifiedPage(props: StepProps) {
  const step = await openStep(props, "account/email-verified");
  const { email } = step.trail.answers["account/email"] as EmailAnswer;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <DescriptionList items={[{ term: copy.email, description: email }]} />
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
