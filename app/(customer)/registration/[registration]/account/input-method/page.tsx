import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function InputMethodPage(props: StepProps) {
  const step = await openStep(props, "account/input-method");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <p>{copy.cameraHint}</p>
        <ContinueForm {...step.form} label={copy.camera} hidden={{ method: "camera" }} />
      </section>
      <section className="card">
        <p>{copy.typingHint}</p>
        <ContinueForm {...step.form} label={copy.typing} hidden={{ method: "typing" }} variant="secondary" />
      </section>
    </StepPage>
  );
}
