import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { currentAccountId } from "@/lib/auth/customer";
import { formStart } from "@/lib/web/form-answer";
import { SignInForm } from "../../registration/[registration]/sign-in/form";
import { signIn } from "./action";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function MyCarSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string }>;
}) {
  if (await currentAccountId()) redirect("/my-car");
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <SignInForm action={signIn} initial={await formStart("/my-car/sign-in", searchParams)} />
      <p>
        <a href="/account/password">{copy.forgotten}</a>
      </p>
      <p>
        {copy.newcomer} <a href="/after-delivery">{copy.start}</a>
      </p>
    </StepPage>
  );
}
