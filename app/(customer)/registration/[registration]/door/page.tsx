import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { formStart } from "@/lib/web/form-answer";
import { guardRegistration } from "@/lib/web/registration-guard";
import { factsOf } from "../journeys/facts";
import { trailOf } from "../journeys/journey-of";
import { doorUrl, stepUrl } from "../urls";
import { passDoor } from "./action";
import { copy } from "./copy.ja";
import { DoorCodeForm, DoorSignInForm } from "./form";

export const metadata = { title: copy.title };

/** Where another phone proves whose registration it wants to go on with. Shows nothing of what was entered. */
type Props = {
  params: Promise<{ registration: string }>;
  searchParams: Promise<{ view?: string; step?: string }>;
};

export default async function DoorPage({ params, searchParams }: Props) {
  const view = await guardRegistration((await params).registration);
  if (view.proved) redirect(stepUrl(view.id, trailOf(view).open));
  const { view: shown, step } = await searchParams;
  const returnTo = step ? { step, view: shown } : {};
  const action = passDoor.bind(null, view.id, returnTo);
  const form = { action, initial: await formStart(doorUrl(view.id), searchParams) };
  return (
    <StepPage title={copy.title} lead={step ? copy.endedLead : copy.lead}>
      <section className="card" aria-labelledby="door-sign-in">
        <h2 id="door-sign-in">{copy.signInTitle}</h2>
        <p>{copy.signInLead}</p>
        <DoorSignInForm {...form} />
      </section>
      <section className="card" aria-labelledby="door-code">
        <h2 id="door-code">{copy.codeTitle}</h2>
        <p>{copy.codeLead}</p>
        <DoorCodeForm {...form} />
      </section>
      <p className="support">{copy.help[factsOf(view).occasion]}</p>
    </StepPage>
  );
}
