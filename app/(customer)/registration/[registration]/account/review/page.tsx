import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { formatPhone } from "@/lib/domain/phone-metadata";
import { identityItems } from "../../identity-items.ja";
import { factsOf } from "../../journeys/facts";
import { identityOf } from "../../journeys/identity";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import type { EmailAnswer } from "../email/schema";
import type { LoginFields } from "../login-fields";
import { copy } from "./copy.ja";
import { ReviewForm } from "./form";

export const metadata = { title: copy.title };

export default async function ReviewPage(props: StepProps) {
  const step = await openStep(props, "account/review");
  const { answers } = step.trail;
  const identity = identityOf(answers, factsOf(step.view));
  if (!identity) redirect(stepUrl(step.view.id, step.trail.open));
  const { email } = answers["account/email"] as EmailAnswer;
  const loginStep = "account/login" in answers ? "account/login" : "account/person";
  const login = answers[loginStep] as LoginFields;
  const customerStep = identity.kind === "individual" ? "account/person" : "account/corporation";
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <h2>{copy.login}</h2>
      <DescriptionList
        items={[
          { term: copy.email, description: email },
          { term: copy.password, description: copy.hidden },
          { term: copy.authPhone, description: formatPhone(login.authPhone) },
        ]}
      />
      <p>
        <a href={stepUrl(step.view.id, loginStep)}>{`${copy.login}を${copy.change}`}</a>
      </p>
      <h2>{copy.customer}</h2>
      <DescriptionList items={identityItems(identity)} />
      <p>
        <a href={stepUrl(step.view.id, customerStep)}>{`${copy.customer}を${copy.change}`}</a>
      </p>
      <ReviewForm {...step.form} />
    </StepPage>
  );
}
