import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { Terms } from "@/components/ui/terms";
import { consentVersions } from "@/lib/domain/consent-texts";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ConsentPage(props: StepProps) {
  const step = await openStep(props, "consent");
  const version = consentVersions["information-provision"];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Terms text="information-provision" label={copy.termsLabel} sections={copy.terms} />
      <ContinueForm {...step.form} label={copy.submit} hidden={{ version }} />
    </StepPage>
  );
}
