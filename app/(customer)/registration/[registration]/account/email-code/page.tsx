import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import type { EmailAnswer } from "../email/schema";
import { copy } from "./copy.ja";
import { EmailCodeForm } from "./form";

export const metadata = { title: copy.title };

export default async function EmailCodePage(props: StepProps) {
  const step = await openStep(props, "account/email-code");
  const { email } = step.trail.answers["account/email"] as EmailAnswer;
  return (
    <StepPage title={copy.title} {...stepFrame(step)}>
      <p>{copy.sentTo}</p>
      <p className="address">{email}</p>
      <p>{copy.lead}</p>
      <EmailCodeForm {...step.form} />
      <details className="help">
        <summary>{copy.trouble}</summary>
        <p>{copy.troubleText}</p>
        <p>
          <a href={stepUrl(step.view.id, "sign-in")}>{copy.signIn}</a>
        </p>
        <p>
          <a href={stepUrl(step.view.id, "account/email")}>{copy.changeEmail}</a>
        </p>
      </details>
    </StepPage>
  );
}
