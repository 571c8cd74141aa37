import { ContinueForm } from "@/components/journey/continue-form";
import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { NeedsScripts, TypeInstead } from "../type-instead";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function LicenceStartPage(props: StepProps) {
  const step = await openStep(props, "licence/start");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backAnchor={InPageLink}>
      <NeedsScripts />
      <ol className="card numbered">
        {copy.steps.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <ContinueForm {...step.form} label={copy.submit} />
      <TypeInstead step={step} />
    </StepPage>
  );
}
