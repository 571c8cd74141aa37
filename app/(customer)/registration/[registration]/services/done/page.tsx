import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { factsOf } from "../../journeys/facts";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { AppliedFor, appliedFor } from "../applied-for";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The end of the services (3-1/5-C, 3-2/11-A, 3-B, 5-2/11-A, 3-B): what was applied for, and that it is over. */
export default async function ServicesDonePage(props: StepProps) {
  const step = await openStep(props, "services/done");
  const any = appliedFor(step.view).length > 0;
  return (
    <StepPage title={copy.title} lead={any ? copy.accepted : copy.none} {...stepFrame(step)}>
      <p>{copy.end[factsOf(step.view).occasion]}</p>
      <AppliedFor view={step.view} />
      {any ? <p>{copy.mailed}</p> : null}
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
