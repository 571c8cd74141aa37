import { StepPage } from "@/components/journey/step-page";
import { ConsentForm } from "@/components/journey/terms-form";
import { Terms } from "@/components/ui/terms";
import { consentVersions } from "@/lib/domain/consent-texts";
import { openStep, type StepProps, stepFrame, withTicks } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ChargingTermsPage(props: StepProps) {
  const step = await openStep(props, "charging/terms");
  const version = consentVersions["charging-terms"];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Terms text="charging-terms" label={copy.termsLabel} sections={copy.terms} />
      <ConsentForm
        {...withTicks(step, { agreed: version })}
        submit={copy.submit}
        boxes={[{ name: "agreed", label: copy.box, version, missing: copy.missing }]}
      />
    </StepPage>
  );
}
