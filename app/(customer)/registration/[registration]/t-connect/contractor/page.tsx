import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { displayName } from "@/lib/domain/party";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ContractorPage(props: StepProps) {
  const step = await openStep(props, "t-connect/contractor");
  const { account } = step.view;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <p>{copy.userHint}</p>
        {account ? <p>{`${copy.userName}　${displayName(account.identity)}`}</p> : null}
        <ContinueForm {...step.form} label={copy.user} hidden={{ contractor: "user" }} />
      </section>
      <section className="card">
        <p>{copy.otherHint}</p>
        <ContinueForm
          {...step.form}
          label={copy.other}
          hidden={{ contractor: "other" }}
          variant="secondary"
        />
      </section>
    </StepPage>
  );
}
