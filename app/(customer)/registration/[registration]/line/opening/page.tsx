import { redirect } from "next/navigation";
import { lineStands } from "../../journeys/service-conditions";
import { openStep, type StepProps } from "../../open-step";
import { stepUrl } from "../../urls";
import { LineWait } from "../line-wait";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The vehicle's line is being opened by a job (5-1/3-A). Left by itself once it stands. */
export default async function LineOpeningPage(props: StepProps) {
  const step = await openStep(props, "line/opening", { silent: true });
  const { id, line } = step.view;
  if (line && lineStands(line)) redirect(stepUrl(id, "line/vehicle-check"));
  // Steps of twenty, so that a screen reader is not told every per cent.
  const coarse = Math.floor((line?.progress ?? 0) / 20) * 20;
  return (
    <LineWait step={step} words={copy}>
      <label className="line-progress">
        <span>{copy.label}</span>
        <progress max={100} value={line?.progress ?? 0} />
      </label>
      <p role="status">{copy.progress(coarse)}</p>
    </LineWait>
  );
}
