"use server";

import { redirect } from "next/navigation";
import { startRegistration } from "@/lib/commands/start-registration";
import { startServices } from "@/lib/commands/start-services";
import type { FormState } from "@/lib/journey/form-state";
import { readVisitToken, setVisit } from "@/lib/web/visit-cookie";
import { goToOpenStep, provedRegistration } from "../../registration/[registration]/proved";

/** 「お申込みを開始する」: exchanges the QR's token for this browser's cookie and goes to the overview. */
export async function start(token: string): Promise<FormState> {
  const outcome = await startRegistration(token, await readVisitToken());
  // The page itself says that a QR no longer lives.
  if (outcome.status !== "started") redirect(`/start/${encodeURIComponent(token)}`);
  await setVisit(outcome.visit);
  redirect(`/registration/${outcome.registrationId}`);
}

/** The same behind a mail's link: on to the owner's services, past the door where the account is not signed in. */
export async function startOwnerServices(token: string): Promise<FormState> {
  const started = await startServices(token, await readVisitToken());
  if (!started) redirect(`/start/${encodeURIComponent(token)}`);
  await setVisit(started.visit);
  const { id } = await provedRegistration(started.registrationId);
  return goToOpenStep(id);
}
