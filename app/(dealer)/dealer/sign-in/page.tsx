import { redirect } from "next/navigation";
import { StaffSignInForm } from "@/components/console/staff-sign-in-form";
import { PageTitle } from "@/components/ui/page-title";
import { currentStaff } from "@/lib/auth/staff";
import { formStart } from "@/lib/web/form-answer";
import { signIn } from "./action";

export const metadata = { title: "ログイン" };

export default async function StaffSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string }>;
}) {
  if (await currentStaff()) redirect("/dealer");
  return (
    <div className="narrow">
      <PageTitle lead="販売店スタッフのアカウントでログインしてください。">販売店コンソール</PageTitle>
      <StaffSignInForm action={signIn} initial={await formStart("/dealer/sign-in", searchParams)} />
    </div>
  );
}
