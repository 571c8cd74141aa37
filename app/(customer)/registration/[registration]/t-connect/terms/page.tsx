import { StepPage } from "@/components/journey/step-page";
import { ConsentForm } from "@/components/journey/terms-form";
import { Terms } from "@/components/ui/terms";
import { consentVersions } from "@/lib/domain/consent-texts";
import { openStep, type StepProps, stepFrame, withTicks } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function TConnectTermsPage(props: StepProps) {
  const step = await openStep(props, "t-connect/terms");
  const terms = consentVersions["t-connect-terms"];
  const data = consentVersions["t-connect-data"];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Terms text="t-connect-terms" label={copy.termsLabel} sections={copy.terms} />
      <Terms text="t-connect-data" label={copy.dataLabel} sections={copy.data} />
      <ConsentForm
        {...withTicks(step, { terms, data })}
        submit={copy.submit}
        boxes={[
          { name: "terms", label: copy.termsBox, version: terms, missing: copy.termsMissing },
          { name: "data", label: copy.dataBox, version: data, missing: copy.dataMissing },
        ]}
      />
    </StepPage>
  );
}
