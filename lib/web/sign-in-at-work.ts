import { redirect } from "next/navigation";
import { openSignIn } from "@/lib/auth/sign-in-token";
import { verifyStaffPassword } from "@/lib/commands/sign-in";
import type { StaffRole } from "@/lib/data/staff";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "./client-address";
import { answerForm } from "./form-answer";
import { postedForm, postedState } from "./posted-form";

/**
 * Signs in who works here, dealer staff or a reviewer, and leads to where they work. The other role is told what a
 * wrong password is told.
 */
export async function signInAtWork(role: StaffRole, state: FormState, data: FormData): Promise<FormState> {
  const form = postedForm(data);
  const { email = "", password = "" } = form;
  const refused = (errors: FormState["errors"], figures?: FormState["figures"]) =>
    answerForm(`/${role === "reviewer" ? "review" : "dealer"}/sign-in`, form, {
      revision: 0,
      attempt: postedState(state).attempt + 1,
      values: { email },
      errors,
      figures,
    });
  if (!email) return refused({ email: "required" });
  if (!password) return refused({ password: "required" });
  const outcome = await verifyStaffPassword({ email, password, source: await clientAddress() }, role);
  if (outcome.status === "throttled") {
    return refused({ form: "throttled" }, { minutes: Math.ceil(outcome.wait / 60) });
  }
  if (outcome.status === "wrong") return refused({ form: "wrong" });
  const { id } = outcome.account;
  await openSignIn(role === "reviewer" ? { reviewerId: id } : { staffId: id });
  redirect(role === "reviewer" ? "/review" : "/dealer");
}
