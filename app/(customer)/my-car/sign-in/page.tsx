import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { currentAccountId } from "@/lib/auth/customer";
import { SignInForm } from "../../registration/[registration]/sign-in/form";
import { signIn } from "./action";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function MyCarSignInPage() {
  if (await currentAccountId()) redirect("/my-car");
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <SignInForm action={signIn} initial={{ revision: 0, attempt: 0 }} />
      <p>
        <a href="/account/password">{copy.forgotten}</a>
      </p>
      <p>
        {copy.newcomer} <a href="/after-delivery">{copy.start}</a>
      </p>
    </StepPage>
  );
}
