"use server";

import { redirect } from "next/navigation";
import { chooseUserAgain } from "@/lib/commands/user-way";
import type { FormState } from "@/lib/journey/form-state";
import { forgetScreens, goToOpenStep, provedRegistration } from "../proved";
import { overviewUrl } from "../urls";

/** 「使用者を登録し直す」: only the buyer, and only once a user is there. */
export async function changeUser(registrationId: string): Promise<FormState> {
  const view = await provedRegistration(registrationId);
  if (view.role !== "buyer" || view.other === null) redirect(overviewUrl(view.id));
  await chooseUserAgain(view);
  forgetScreens();
  return goToOpenStep(view.id);
}
