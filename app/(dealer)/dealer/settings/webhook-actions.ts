"use server";

import { redirect } from "next/navigation";
import { requireStaff } from "@/lib/auth/staff";
import { sendTestWebhook } from "@/lib/commands/webhooks";
import { rotateWebhookSecret, saveWebhookEndpoint } from "@/lib/data/webhook-endpoints";
import type { FormState } from "@/lib/journey/form-state";
import { log } from "@/lib/log";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";
import { parseReceiverUrl } from "@/lib/webhooks/receiver-url";

/** 「通知の設定を保存する」: where the dealer's webhooks go, and whether any are sent. */
export async function saveWebhook(state: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = postedForm(data);
  const url = parseReceiverUrl(form.webhookUrl ?? "");
  if (!url.ok)
    return answerForm("/dealer/settings", form, {
      revision: 0,
      attempt: postedState(state).attempt + 1,
      values: form,
      errors: { webhookUrl: url.error },
    });
  await saveWebhookEndpoint(staff.dealer.id, { url: url.value, enabled: form.webhook === "on" });
  log("info", "webhook endpoint saved", { dealerId: staff.dealer.id, staffId: staff.id });
  redirect("/dealer/settings?notice=webhook-saved");
}

/** 「新しい鍵を作る」: the key before signs too for a day. */
export async function rotateSecret(): Promise<void> {
  const staff = await requireStaff();
  if (!(await rotateWebhookSecret(staff.dealer.id))) redirect("/dealer/settings");
  log("info", "webhook secret rotated", { dealerId: staff.dealer.id, staffId: staff.id });
  redirect("/dealer/settings?notice=secret-rotated");
}

/** 「テスト通知を送る」 */
export async function sendTest(): Promise<void> {
  const staff = await requireStaff();
  if (!(await sendTestWebhook(staff.dealer.id))) redirect("/dealer/settings?notice=webhook-off");
  redirect("/dealer/webhooks?notice=tested");
}
