"use server";

import { reachUser } from "@/lib/commands/user-way";
import type { FormState } from "@/lib/journey/form-state";
import { goToOpenStep, provedRegistration } from "../proved";

/** 「サービスのお申込みを続ける」 for a buyer who is the user too. */
export async function goOnAsUser(registrationId: string): Promise<FormState> {
  const view = await provedRegistration(registrationId);
  return goToOpenStep((await reachUser(view)) ?? view.id);
}
