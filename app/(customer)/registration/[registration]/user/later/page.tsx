import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function LaterPage(props: StepProps) {
  const step = await openStep(props, "user/later");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      {step.view.vehicle.kei ? <Notice tone="warning">{copy.kei}</Notice> : null}
      <section className="card" aria-labelledby="todo">
        <h2 id="todo">{copy.todo}</h2>
        <ol>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </section>
      <p className="support">{copy.note}</p>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
