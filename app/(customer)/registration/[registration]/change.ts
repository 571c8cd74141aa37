"use server";

import { startChange } from "@/lib/commands/change-party";
import { forgetScreens, goToOpenStep, provedRegistration } from "./proved";

/** 「変更する」 on the overview: reopens a confirmed party and goes to what is asked again. */
export async function change(registrationId: string): Promise<void> {
  const view = await provedRegistration(registrationId);
  await startChange(view);
  forgetScreens();
  await goToOpenStep(view.id);
}
