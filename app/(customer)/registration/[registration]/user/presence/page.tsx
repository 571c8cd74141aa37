import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function PresencePage(props: StepProps) {
  const step = await openStep(props, "user/presence");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <p>{copy.presentHint}</p>
        <ContinueForm {...step.form} label={copy.present} hidden={{ present: "yes" }} />
      </section>
      <section className="card">
        <p>{copy.absentHint}</p>
        <ContinueForm {...step.form} label={copy.absent} hidden={{ present: "no" }} variant="secondary" />
      </section>
    </StepPage>
  );
}
