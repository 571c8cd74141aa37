import { StepPage } from "@/components/journey/step-page";
import { formStart } from "@/lib/web/form-answer";
import { requestReset } from "./action";
import { copy } from "./copy.ja";
import { RequestResetForm } from "./form";

export const metadata = { title: copy.title };

export default async function PasswordPage({ searchParams }: { searchParams: Promise<{ view?: string }> }) {
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <RequestResetForm action={requestReset} initial={await formStart("/account/password", searchParams)} />
    </StepPage>
  );
}
