"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { requireReviewer } from "@/lib/auth/reviewer";
import {
  approveCase,
  askBackCase,
  compareAgain,
  type DeskOutcome,
  refuseCase,
  releaseCase,
  renewHold,
  takeCase,
} from "@/lib/commands/review-desk";
import { nextOpenCase } from "@/lib/data/review-desk";
import { APPROVAL_GROUNDS } from "@/lib/domain/approval-grounds";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { DESK_REFUSALS } from "@/lib/domain/refusal-reasons";
import { REVIEW_QUESTIONS } from "@/lib/domain/review-questions";
import type { FormState } from "@/lib/journey/form-state";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";
import { postedId } from "@/lib/web/posted-id";

/** 「この案件を受け持つ」 */
export async function take(caseId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const taken = await takeCase(postedId(caseId), reviewer.id);
  redirect(`/review/cases/${caseId}${taken ? "" : "?notice=taken"}`);
}

/** 「受け持ちを延長する」 */
export async function renew(caseId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const until = await renewHold(postedId(caseId), reviewer.id);
  redirect(`/review/cases/${caseId}${until ? "" : "?notice=not-held"}`);
}

/** 「戻す」 */
export async function release(caseId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const outcome = await releaseCase(postedId(caseId), reviewer.id);
  redirect(outcome === "done" ? "/review?notice=released" : `/review/cases/${caseId}?notice=not-held`);
}

/** 「もう一度照会する」 */
export async function compare(caseId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const outcome = await compareAgain(postedId(caseId), reviewer.id);
  redirect(`/review/cases/${caseId}?notice=${outcome === "done" ? "compared" : outcome}`);
}

/** 「承認する」 */
export async function approve(caseId: string, state: FormState, data: FormData): Promise<FormState> {
  const reviewer = await requireReviewer();
  const form = postedForm(data);
  const identityRevision = z.coerce.number().int().catch(0).parse(form.identityRevision);
  const shown = { identityRevision, registeredElsewhere: form.registeredElsewhere === "yes" };
  const ground = z.enum(APPROVAL_GROUNDS).safeParse(form.ground).data ?? null;
  return after(
    form,
    state,
    caseId,
    await approveCase(postedId(caseId), reviewer.id, shown, ground),
    "approved",
  );
}

/** 「お断りする」 */
export async function refuse(caseId: string, state: FormState, data: FormData): Promise<FormState> {
  const reviewer = await requireReviewer();
  const form = postedForm(data);
  const reason = z.enum(DESK_REFUSALS).safeParse(form.reason);
  if (!reason.success) return failed(form, state, caseId, { reason: "required" });
  return after(form, state, caseId, await refuseCase(postedId(caseId), reviewer.id, reason.data), "refused");
}

/** 「差し戻す」 */
export async function askBack(caseId: string, state: FormState, data: FormData): Promise<FormState> {
  const reviewer = await requireReviewer();
  const form = postedForm(data);
  const question = z.enum(REVIEW_QUESTIONS).safeParse(form.question);
  if (!question.success) return failed(form, state, caseId, { question: "required" });
  return after(
    form,
    state,
    caseId,
    await askBackCase(postedId(caseId), reviewer.id, question.data),
    "asked-back",
  );
}

type Posted = Record<string, string>;

async function after(
  form: Posted,
  state: FormState,
  caseId: string,
  outcome: DeskOutcome,
  notice: string,
): Promise<FormState> {
  if (outcome === "done") {
    // The next one comes by itself; it is held only once somebody says so.
    const next = await nextOpenCase();
    redirect(`/review${next ? `/cases/${next}` : ""}?notice=${notice}&of=${receiptNumber(caseId)}`);
  }
  // The form goes with the case: the screen itself says why.
  if (outcome === "not-held") redirect(`/review/cases/${caseId}?notice=not-held`);
  if (outcome === "ground-required") return failed(form, state, caseId, { ground: "required" });
  return failed(form, state, caseId, { form: outcome });
}

function failed(form: Posted, state: FormState, caseId: string, errors: FormState["errors"]) {
  const shown = { revision: 0, attempt: postedState(state).attempt + 1, errors, values: form };
  return answerForm(`/review/cases/${caseId}`, form, shown);
}
