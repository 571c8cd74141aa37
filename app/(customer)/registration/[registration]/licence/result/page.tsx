import { ContinueForm } from "@/components/journey/continue-form";
import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { ReadFields } from "@/components/licence-scanner/read-fields";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import { NeedsScripts, TypeInstead } from "../type-instead";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function LicenceResultPage(props: StepProps) {
  const step = await openStep(props, "licence/result");
  return (
    <StepPage title={copy.title} {...stepFrame(step)} backAnchor={InPageLink}>
      <NeedsScripts />
      <ReadFields
        registration={step.view.id}
        lead={copy.lead}
        seenBefore={step.trail.answers[step.id] !== undefined}
      >
        <ContinueForm {...step.form} label={copy.submit} />
      </ReadFields>
      <InPageLink className="button secondary" href={stepUrl(step.view.id, "licence/capture")}>
        {copy.retake}
      </InPageLink>
      <TypeInstead step={step} />
    </StepPage>
  );
}
