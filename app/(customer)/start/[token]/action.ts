"use server";

import { redirect } from "next/navigation";
import { startRegistration } from "@/lib/commands/start-registration";
import type { FormState } from "@/lib/journey/form-state";
import { readVisitToken, setVisitToken } from "@/lib/web/visit-cookie";

/** 「お申込みを開始する」: exchanges the QR's token for this browser's cookie and goes to the overview. */
export async function start(token: string): Promise<FormState> {
  const outcome = await startRegistration(token, await readVisitToken());
  // The page itself says that a QR no longer lives.
  if (outcome.status !== "started") redirect(`/start/${encodeURIComponent(token)}`);
  if (outcome.newVisitToken) await setVisitToken(outcome.newVisitToken, outcome.keepUntil);
  redirect(`/registration/${outcome.registrationId}`);
}
