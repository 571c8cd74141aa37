"use server";

import { currentAccountId } from "@/lib/auth/customer";
import { startOwner } from "@/lib/commands/start-owner";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";
import { readVisitToken } from "@/lib/web/visit-cookie";
import { enter } from "../my-car/enter";

/** 「お手続きを始める」, 「続きから手続きする」 and 「別の車両のお手続きを始める」: gives this browser its way into the journey. */
export async function start(another: boolean, state: FormState, data: FormData): Promise<FormState> {
  const outcome = await startOwner({
    visitToken: await readVisitToken(),
    accountId: await currentAccountId(),
    source: await clientAddress(),
    another: another === true,
  });
  if (outcome.status === "started") return enter(outcome);
  const figures = { minutes: Math.ceil(outcome.wait / 60) };
  return answerForm("/after-delivery", postedForm(data), {
    revision: 0,
    attempt: postedState(state).attempt + 1,
    errors: { form: "throttled" },
    figures,
  });
}
