import { StepPage } from "@/components/journey/step-page";
import { splitVehicle } from "@/lib/domain/vehicle-rules";
import type { Vehicle } from "@/lib/domain/vehicle-schema";
import { openStep, type StepProps, stepFrame, withValues } from "../open-step";
import { copy } from "./copy.ja";
import { VehicleForm } from "./form";

export const metadata = { title: copy.title };

export default async function VehicleDataPage(props: StepProps) {
  const step = await openStep(props, "vehicle-data");
  const saved = step.view.saved["vehicle-data"] as Vehicle | undefined;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <p className="support">{copy.kei}</p>
      <VehicleForm {...withValues(step, { ...saved, ...splitVehicle(saved) })} />
    </StepPage>
  );
}
