import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { Button } from "@/components/ui/button";
import { currentAccountId } from "@/lib/auth/customer";
import { formStart } from "@/lib/web/form-answer";
import { SignInForm } from "../../registration/[registration]/sign-in/form";
import { goOnHere, signIn } from "./action";
import { copy } from "./copy.ja";
import { registrationSchema, signInUrl } from "./registration";

export const metadata = { title: copy.title };

export default async function MyCarSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string; registration?: string }>;
}) {
  const registration = registrationSchema.parse((await searchParams).registration);
  if (await currentAccountId()) {
    if (!registration) redirect("/my-car");
    return (
      <StepPage title={copy.hereTitle} lead={copy.hereLead}>
        <form action={goOnHere.bind(null, registration)}>
          <Button type="submit">{copy.here}</Button>
        </form>
      </StepPage>
    );
  }
  return (
    <StepPage title={copy.title} lead={registration ? copy.registrationLead : copy.lead}>
      <SignInForm
        action={signIn.bind(null, registration)}
        initial={await formStart(signInUrl(registration), searchParams)}
      />
      <p>
        <a href="/account/password">{copy.forgotten}</a>
      </p>
      <p>
        {copy.newcomer} <a href="/after-delivery">{copy.start}</a>
      </p>
    </StepPage>
  );
}
