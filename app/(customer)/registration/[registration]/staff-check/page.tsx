import { redirect } from "next/navigation";
import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { identityItems } from "../identity-items.ja";
import { hasAccount } from "../journeys/conditions";
import { factsOf } from "../journeys/facts";
import { fieldsHash, identityOf } from "../journeys/identity";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { stepUrl } from "../urls";
import { copy } from "./copy.ja";
import { StaffCheckForm } from "./form";

export const metadata = { title: copy.title };

export default async function StaffCheckPage(props: StepProps) {
  const step = await openStep(props, "staff-check");
  const { view, trail } = step;
  const identity = identityOf(trail.answers, factsOf(view));
  const shown = fieldsHash(identity, view.id);
  if (!identity || !shown) redirect(stepUrl(view.id, trail.open));
  const label = hasAccount(trail.answers) ? copy.submitWithAccount : copy.submitNew;
  if (trail.answers[step.id] !== undefined)
    return (
      <StepPage title={copy.title} {...stepFrame(step)}>
        <Notice tone="success">{copy.done}</Notice>
        <h2>{copy.customer}</h2>
        <DescriptionList items={identityItems(identity)} />
        <ContinueForm {...step.form} label={label} hidden={{ shown, kept: "yes" }} />
      </StepPage>
    );
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <h2>{copy.customer}</h2>
      <DescriptionList items={identityItems(identity)} />
      <section className="card" aria-labelledby="for-staff">
        <h2 id="for-staff">{copy.staff}</h2>
        <p>{copy.staffLead}</p>
        {view.checkLocked ? <Notice tone="warning">{copy.locked}</Notice> : null}
        <StaffCheckForm
          {...step.form}
          shown={shown}
          codeRequired={view.dealer?.checkCodeRequired ?? false}
          label={label}
        />
      </section>
    </StepPage>
  );
}
