import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { Card } from "@/components/ui/card";
import { openStep, type StepProps, stepFrame } from "../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function WebLinkPage(props: StepProps) {
  const step = await openStep(props, "web-link");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <Card title={copy.linked}>
        <ul>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Card>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
