import { StepPage } from "@/components/journey/step-page";
import { TermsForm } from "@/components/journey/terms-form";
import { Terms } from "@/components/ui/terms";
import { consentVersions } from "@/lib/domain/consent-texts";
import { openStep, type StepProps, stepFrame, withTicks } from "../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function WebTermsPage(props: StepProps) {
  const step = await openStep(props, "web-terms");
  const version = consentVersions["web-terms"];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Terms text="web-terms" label={copy.termsLabel} sections={copy.terms} />
      <TermsForm {...withTicks(step, { agreed: version })} version={version} />
    </StepPage>
  );
}
