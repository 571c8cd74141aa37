import { StepPage } from "@/components/journey/step-page";
import { TermsForm } from "@/components/journey/terms-form";
import { Terms } from "@/components/ui/terms";
import { consentVersions } from "@/lib/domain/consent-texts";
import { openStep, type StepProps, stepFrame, withTicks } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function TermsPage(props: StepProps) {
  const step = await openStep(props, "account/terms");
  const version = consentVersions["account-terms"];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Terms text="account-terms" label={copy.termsLabel} sections={copy.terms} />
      <TermsForm {...withTicks(step, { agreed: version })} version={version} />
    </StepPage>
  );
}
