"use server";

import { redirect } from "next/navigation";
import { startChange } from "@/lib/commands/change-party";
import { noteOpenStep } from "@/lib/data/registration-writes";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import { trailOf } from "./journeys/journey-of";
import { doorUrl, stepUrl } from "./urls";

/** 「変更する」 on the overview: reopens a confirmed party and goes to what is asked again. */
export async function change(registrationId: string): Promise<void> {
  const view = await guardRegistration(registrationId);
  if (!view.proved) redirect(doorUrl(view.id));
  await startChange(view);
  const { open } = trailOf(await readRegistration(view.id));
  await noteOpenStep(view.id, open);
  redirect(stepUrl(view.id, open));
}
