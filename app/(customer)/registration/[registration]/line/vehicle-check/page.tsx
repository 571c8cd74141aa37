import { redirect } from "next/navigation";
import { openStep, type StepProps } from "../../open-step";
import { stepUrl } from "../../urls";
import { LineWait } from "../line-wait";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The vehicle at the other end of the line is asked which it is (5-1/4-A). Left by itself once it is the right one. */
export default async function VehicleCheckPage(props: StepProps) {
  const step = await openStep(props, "line/vehicle-check", { silent: true });
  const { id, line } = step.view;
  if (line?.state === "open") redirect(stepUrl(id, "line/checked"));
  return (
    <LineWait step={step} words={copy}>
      <label className="line-progress">
        <span>{copy.label}</span>
        <progress />
      </label>
      <p role="status">{copy.progress}</p>
    </LineWait>
  );
}
