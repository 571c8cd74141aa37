import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { copy } from "../copy.ja";

export const metadata = { title: copy.sentTitle };

/** After a reset mail was asked for: the same whether or not the address has an account. */
export default function SentPage() {
  return (
    <StepPage title={copy.sentTitle} lead={copy.sent}>
      <ButtonLink href="/account/password" variant="secondary">
        {copy.again}
      </ButtonLink>
    </StepPage>
  );
}
