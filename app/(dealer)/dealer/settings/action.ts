"use server";

import * as z from "zod";
import { requireStaff } from "@/lib/auth/staff";
import { saveDealerSettings } from "@/lib/data/dealers";
import type { FormState } from "@/lib/journey/form-state";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";

const settings = z.object({
  entryHours: z
    .string()
    .transform((typed) => Number(typed.normalize("NFKC").trim()))
    .pipe(z.int("hours").min(1, "hours").max(168, "hours")),
  checkCode: z.enum(["on", "off"]),
});

/** Saves how a dealer works. Applies to QR codes issued from now on. */
export async function saveSettings(state: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = postedForm(data);
  const next = { revision: 0, attempt: postedState(state).attempt + 1, values: form };
  const parsed = settings.safeParse(form);
  if (!parsed.success)
    return answerForm("/dealer/settings", form, { ...next, errors: { entryHours: "hours" } });
  const { entryHours, checkCode } = parsed.data;
  await saveDealerSettings(staff.dealer.id, { entryHours, checkCodeRequired: checkCode === "on" });
  return answerForm("/dealer/settings", form, { ...next, notice: "saved" });
}
