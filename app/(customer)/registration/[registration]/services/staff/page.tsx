import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { leftToDo, servicesOf } from "@/lib/domain/left-to-do";
import { leftToDoWords, nothingLeft } from "@/lib/domain/left-to-do.ja";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { AppliedFor } from "../applied-for";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** Staff take leave (3-1/6-C, 3-2/12-A, 4-B, after 2-2/16-A without services): what is left to do, the same list as on the console. */
export default async function ServicesStaffPage(props: StepProps) {
  const step = await openStep(props, "services/staff");
  const { vehicle, applications, payment } = step.view;
  const left = leftToDo({ userPutOff: false, services: servicesOf(vehicle, applications), payment });
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} faq={undefined}>
      <AppliedFor view={step.view} />
      <section className="card" aria-labelledby="staff">
        <h2 id="staff">{copy.staff}</h2>
        {left.length > 0 ? <p>{copy.intro}</p> : <p>{nothingLeft}</p>}
        <ul>
          {left.map((item) => (
            <li key={item}>{leftToDoWords[item]}</li>
          ))}
        </ul>
      </section>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
