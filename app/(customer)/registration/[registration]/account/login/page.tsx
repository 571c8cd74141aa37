import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { copy } from "./copy.ja";
import { LoginForm } from "./form";

export const metadata = { title: copy.title };

export default async function LoginPage(props: StepProps) {
  const step = await openStep(props, "account/login");
  const saved = step.view.saved["account/login"] as { passwordHash: string; authPhone: string } | undefined;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <LoginForm {...withValues(step, { authPhone: saved?.authPhone })} passwordKept={saved !== undefined} />
    </StepPage>
  );
}
