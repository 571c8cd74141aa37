import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import type { FormState } from "@/lib/journey/form-state";
import { guardRegistration } from "@/lib/web/registration-guard";
import { factsOf } from "../journeys/facts";
import { trailOf } from "../journeys/journey-of";
import { stepUrl } from "../urls";
import { passDoor } from "./action";
import { copy } from "./copy.ja";
import { DoorCodeForm, DoorSignInForm } from "./form";

export const metadata = { title: copy.title };

const INITIAL: FormState = { revision: 0, attempt: 0 };

/** Where another phone proves whose registration it wants to go on with. Shows nothing of what was entered. */
export default async function DoorPage({ params }: { params: Promise<{ registration: string }> }) {
  const view = await guardRegistration((await params).registration);
  if (view.proved) redirect(stepUrl(view.id, trailOf(view).open));
  const form = { action: passDoor.bind(null, view.id), initial: INITIAL };
  return (
    <StepPage title={copy.title} lead={copy.lead}>
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
