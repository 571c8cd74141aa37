import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";
import { NameForm } from "./form";

export const metadata = { title: copy.title };

export default async function NamePage(props: StepProps) {
  const step = await openStep(props, "user/name");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <p>{copy.sameHint}</p>
        <NameForm {...step.form} name="same" />
      </section>
      <section className="card">
        <p>{copy.differentHint}</p>
        <NameForm {...step.form} name="different" />
      </section>
    </StepPage>
  );
}
