import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { suspectedSlip } from "@/lib/domain/email-slip";
import { formOf, openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import type { EmailAnswer } from "../email/schema";
import { copy } from "./copy.ja";
import { EmailCodeForm } from "./form";

export const metadata = { title: copy.title };

export default async function EmailCodePage(props: StepProps) {
  const step = await openStep(props, "account/email-code");
  const { email } = step.trail.answers["account/email"] as EmailAnswer;
  const meant = suspectedSlip(email);
  return (
    <StepPage title={copy.title} {...stepFrame(step)}>
      <p>{copy.sentTo}</p>
      <p className="address">{email}</p>
      {meant ? (
        <Notice tone="info">
          <p>{copy.meant(meant)}</p>
          <ContinueForm
            {...formOf(step, "account/email")}
            label={copy.take}
            variant="secondary"
            hidden={{ email: meant }}
          />
        </Notice>
      ) : null}
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
