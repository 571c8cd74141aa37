import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { passwordResetLive } from "@/lib/data/password-resets";
import { formStart } from "@/lib/web/form-answer";
import { setNewPassword } from "../action";
import { copy } from "../copy.ja";
import { NewPasswordForm } from "../form";

export const metadata = { title: copy.newTitle };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ view?: string }> };

/** Where the reset mail's link leads. Opening it does not use it up. */
export default async function NewPasswordPage({ params, searchParams }: Props) {
  const { token } = await params;
  if (!(await passwordResetLive(token))) {
    return (
      <StepPage title={copy.deadTitle} lead={copy.deadLead}>
        <ButtonLink href="/account/password">{copy.again}</ButtonLink>
      </StepPage>
    );
  }
  return (
    <StepPage title={copy.newTitle} lead={copy.newLead}>
      <NewPasswordForm
        action={setNewPassword.bind(null, token)}
        initial={await formStart(`/account/password/${encodeURIComponent(token)}`, searchParams)}
      />
    </StepPage>
  );
}
