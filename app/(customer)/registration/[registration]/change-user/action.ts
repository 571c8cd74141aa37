"use server";

import { redirect } from "next/navigation";
import { chooseUserAgain } from "@/lib/commands/user-way";
import { noteOpenStep } from "@/lib/data/registration-writes";
import type { FormState } from "@/lib/journey/form-state";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import { trailOf } from "../journeys/journey-of";
import { doorUrl, overviewUrl, stepUrl } from "../urls";

/** 「使用者を登録し直す」: only the buyer, and only once the buyer is registered. */
export async function changeUser(registrationId: string): Promise<FormState> {
  const view = await guardRegistration(registrationId);
  if (!view.proved) redirect(doorUrl(view.id));
  if (view.role !== "buyer" || view.other === null) redirect(overviewUrl(view.id));
  await chooseUserAgain(view);
  const { open } = trailOf(await readRegistration(view.id));
  await noteOpenStep(view.id, open);
  redirect(stepUrl(view.id, open));
}
