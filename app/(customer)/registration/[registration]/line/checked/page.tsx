import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The line is open and the vehicle the right one (5-1/5-A). Back leads past the screens that only waited. */
export default async function LineCheckedPage(props: StepProps) {
  const step = await openStep(props, "line/checked");
  const { id, vehicle } = step.view;
  return (
    <StepPage
      title={copy.title}
      lead={copy.lead}
      {...stepFrame(step)}
      backUrl={stepUrl(id, "t-connect/choice")}
    >
      <DescriptionList
        items={[
          { term: copy.vehicle, description: vehicle.name },
          { term: copy.line, description: copy.open },
        ]}
      />
      <p>{copy.next}</p>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
