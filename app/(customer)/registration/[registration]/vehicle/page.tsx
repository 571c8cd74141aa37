import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function VehiclePage(props: StepProps) {
  const step = await openStep(props, "vehicle");
  const { vehicle, dealer } = step.view;
  const items = [
    { term: copy.vehicle, description: vehicle.name },
    ...(vehicle.grade ? [{ term: copy.grade, description: vehicle.grade }] : []),
    ...(vehicle.colour ? [{ term: copy.colour, description: vehicle.colour }] : []),
    { term: copy.dealer, description: dealer?.name ?? "" },
  ];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <DescriptionList items={items} />
      <p className="support">{copy.wrong}</p>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
