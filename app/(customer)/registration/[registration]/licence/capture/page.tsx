import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { NeedsScripts, TypeInstead } from "../type-instead";
import { copy } from "./copy.ja";
import { CaptureForm } from "./form";

export const metadata = { title: copy.title };

export default async function LicenceCapturePage(props: StepProps) {
  const step = await openStep(props, "licence/capture");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backAnchor={InPageLink}>
      <NeedsScripts />
      <CaptureForm {...step.form} registration={step.view.id} />
      <TypeInstead step={step} />
    </StepPage>
  );
}
