import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";
import { PresenceForm } from "./form";

export const metadata = { title: copy.title };

export default async function PresencePage(props: StepProps) {
  const step = await openStep(props, "user/presence");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <p>{copy.presentHint}</p>
        <PresenceForm {...step.form} present="yes" />
      </section>
      <section className="card">
        <p>{copy.absentHint}</p>
        <PresenceForm {...step.form} present="no" />
      </section>
    </StepPage>
  );
}
