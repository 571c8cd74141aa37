import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { copy } from "./copy.ja";
import { CorporateNumberForm } from "./form";
import type { CorporateNumberAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function CorporateNumberPage(props: StepProps) {
  const step = await openStep(props, "account/corporate-number");
  const saved = step.view.saved["account/corporate-number"] as CorporateNumberAnswer | undefined;
  const corporateNumber = saved?.way === "record" ? saved.record.number : undefined;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <CorporateNumberForm {...withValues(step, { corporateNumber })} />
    </StepPage>
  );
}
