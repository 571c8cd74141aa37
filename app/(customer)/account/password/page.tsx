import { StepPage } from "@/components/journey/step-page";
import { requestReset } from "./action";
import { copy } from "./copy.ja";
import { RequestResetForm } from "./form";

export const metadata = { title: copy.title };

export default function PasswordPage() {
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <RequestResetForm action={requestReset} />
    </StepPage>
  );
}
