import { redirect } from "next/navigation";
import { StaffSignInForm } from "@/components/console/staff-sign-in-form";
import { PageTitle } from "@/components/ui/page-title";
import { currentReviewer } from "@/lib/auth/reviewer";
import { formStart } from "@/lib/web/form-answer";
import { signIn } from "./action";

export const metadata = { title: "ログイン" };

export default async function ReviewerSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string }>;
}) {
  if (await currentReviewer()) redirect("/review");
  return (
    <div className="narrow">
      <PageTitle lead="審査担当のアカウントでログインしてください。">審査デスク</PageTitle>
      <StaffSignInForm action={signIn} initial={await formStart("/review/sign-in", searchParams)} />
    </div>
  );
}
