import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { copy } from "../copy.ja";

export const metadata = { title: copy.doneTitle };

/** After the new password was set. */
export default function DonePage() {
  return (
    <StepPage title={copy.doneTitle} lead={copy.done}>
      <ButtonLink href="/my-car/sign-in" variant="secondary">
        {copy.signIn}
      </ButtonLink>
    </StepPage>
  );
}
