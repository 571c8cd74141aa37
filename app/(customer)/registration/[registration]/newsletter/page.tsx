import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { CheckboxField } from "@/components/ui/field";
import { openStep, type StepProps, savedAnswer, stepFrame } from "../open-step";
import { copy } from "./copy.ja";
import type { NewsletterAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function NewsletterPage(props: StepProps) {
  const step = await openStep(props, "newsletter");
  const { subscribed } = savedAnswer<NewsletterAnswer>(step);
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <ContinueForm {...step.form} label={copy.submit}>
        <CheckboxField
          name="subscribed"
          label={copy.box}
          hint={copy.hint}
          defaultChecked={subscribed === true}
        />
      </ContinueForm>
    </StepPage>
  );
}
