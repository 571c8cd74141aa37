import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function StaffPage(props: StepProps) {
  const step = await openStep(props, "user/staff");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backUrl={null} faq={undefined}>
      <section className="card" aria-labelledby="staff">
        <h2 id="staff">{copy.staff}</h2>
        <ul>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
