import { ContinueForm } from "@/components/journey/continue-form";
import { ForgetScreens } from "@/components/journey/forget-screens";
import { StepPage } from "@/components/journey/step-page";
import type { RegistrationView } from "@/lib/data/registrations";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { openStep, type StepProps } from "../open-step";
import { AppliedFor, appliedFor } from "../services/applied-for";
import { overviewUrl } from "../urls";
import { goOnAsUser } from "./action";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The end of a journey: what happens next, and where to look or change something. */
export default async function FinishedPage(props: StepProps) {
  const step = await openStep(props, "finished");
  const { view } = step;
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <ForgetScreens />
      <AppliedFor view={view} />
      <p>{whatNext(view)}</p>
      {servicesOpen(view) ? (
        <ContinueForm {...step.form} action={goOnAsUser.bind(null, view.id)} label={copy.continueServices} />
      ) : null}
      <p>
        <a href={overviewUrl(view.id)}>{copy.overview}</a>
      </p>
    </StepPage>
  );
}

/** A buyer who is the user too has not taken leave yet: the services go on in the user's registration. */
function servicesOpen({ role, other, vehicle }: RegistrationView): boolean {
  const mayApply = role === "buyer" && other?.sameName === true && !other.left;
  return mayApply && afterUserRegistration(vehicle) !== "finished";
}

function whatNext(view: RegistrationView): string {
  const { role, other, vehicle } = view;
  if (role === "owner") return appliedFor(view).length > 0 ? copy.owner.applied : copy.owner.over;
  if (other?.state === "after-delivery") return copy.putOff;
  if (afterUserRegistration(vehicle) === "finished") return copy.noServices;
  if (role === "buyer" && !other?.sameName) return copy.others;
  return appliedFor(view).length > 0 ? copy.applied : copy.over;
}
