import { StepPage } from "@/components/journey/step-page";
import { DECLINE_REASONS } from "@/lib/domain/decline-reasons";
import { openStep, type StepProps, savedAnswer, stepFrame, withValues } from "../../open-step";
import { RadioForm } from "../../radio-form";
import { copy, errorTexts, reasons } from "./copy.ja";
import type { SurveyAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function SurveyPage(props: StepProps) {
  const step = await openStep(props, "t-connect/survey");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <RadioForm
        {...withValues(step, savedAnswer<SurveyAnswer>(step))}
        name="reason"
        legend={copy.legend}
        options={DECLINE_REASONS.map((reason) => ({ value: reason, label: reasons[reason] }))}
        errorTexts={errorTexts}
        submit={copy.submit}
      />
    </StepPage>
  );
}
