import { StepPage } from "@/components/journey/step-page";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { openStep, type StepProps } from "../open-step";
import { overviewUrl } from "../urls";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The end of a journey: what happens next, and where to look or change something. */
export default async function FinishedPage(props: StepProps) {
  const step = await openStep(props, "finished");
  const { view } = step;
  const next = () => {
    if (view.other?.state === "after-delivery") return copy.putOff;
    if (afterUserRegistration(view.vehicle) === "finished") return copy.noServices;
    return view.role === "buyer" && !view.other?.sameName ? copy.others : copy.services;
  };
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <p>{next()}</p>
      <p>
        <a href={overviewUrl(view.id)}>{copy.overview}</a>
      </p>
    </StepPage>
  );
}
