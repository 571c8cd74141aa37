"use server";

import { correctIdentity } from "@/lib/commands/correct-identity";
import { trailOf } from "../../journeys/journey-of";
import { forgetScreens, goToOpenStep, provedRegistration } from "../../proved";

/** 「お客さま情報を変更する」: asks the confirmation of the account again, as long as the review is open. */
export async function changeCustomer(registrationId: string): Promise<void> {
  const view = await provedRegistration(registrationId);
  if (trailOf(view).canVisit("request/review")) await correctIdentity(view);
  forgetScreens();
  await goToOpenStep(view.id);
}
