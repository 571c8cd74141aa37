import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { copy } from "./copy.ja";
import { SignInForm } from "./form";

export const metadata = { title: copy.title };

export default async function SignInPage(props: StepProps) {
  const step = await openStep(props, "sign-in");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <SignInForm {...step.form} />
      <p>
        <a href="/account/password">{copy.forgotten}</a>
      </p>
      <p className="support">{copy.renamed}</p>
      <section className="card" aria-labelledby="new-account">
        <h2 id="new-account">{copy.newTitle}</h2>
        <p>{copy.newLead}</p>
        <ContinueForm {...step.form} label={copy.newSubmit} hidden={{ way: "new" }} variant="secondary" />
      </section>
    </StepPage>
  );
}
