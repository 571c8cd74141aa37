import { randomBytes } from "node:crypto";
import { checkByStaff } from "@/lib/commands/check-by-staff";
import { parseCode } from "@/lib/domain/one-time-code";
import { postedRevision } from "@/lib/web/posted-form";
import type { AnswerStep } from "../journeys/answer-step";
import { factsOf } from "../journeys/facts";
import { fieldsHash, identityOf } from "../journeys/identity";
import { schema } from "./schema";

/** 販売店スタッフによる確認: the tick and the code of the member of staff, bound to the fields that were shown. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  // The check stands as long as the checked fields read the same: coming back to it asks nobody again.
  if (form.kept === "yes") {
    if (trail.answers["staff-check"] !== undefined) return { status: "saved" };
    return { status: "invalid", errors: { form: "changed-elsewhere" } };
  }
  const errors: Record<string, string> = {};
  if (form.checked !== "yes") errors.checked = "required";
  const code = parseCode(form.code ?? "", 4);
  if (view.dealer?.checkCodeRequired && !code.ok) errors.code = code.error;
  if (Object.keys(errors).length > 0)
    return { status: "invalid", errors, values: { checked: form.checked ?? "" } };

  const identity = identityOf(trail.answers, factsOf(view));
  // The data may have changed on another phone after this screen was shown to staff.
  if (form.shown !== fieldsHash(identity, view.id))
    return { status: "invalid", errors: { form: "changed-elsewhere" } };
  const salt = randomBytes(16).toString("base64url");
  const hash = fieldsHash(identity, salt);
  if (!hash) return { status: "invalid", errors: { form: "changed-elsewhere" } };
  const outcome = await checkByStaff(view, {
    step: "staff-check",
    revision: postedRevision(form),
    code: code.ok ? code.value : "",
    checked: { fieldsHash: hash, salt },
    covers: (answer) => {
      const saved = schema.safeParse(answer);
      return saved.success && fieldsHash(identity, saved.data.salt) === saved.data.fieldsHash;
    },
  });
  if (outcome.status === "checked") return { status: "saved" };
  if (outcome.status === "changed-elsewhere")
    return { status: "invalid", errors: { form: "changed-elsewhere" }, values: { checked: "yes" } };
  const figures = outcome.status === "wrong-code" ? { left: outcome.left } : undefined;
  return { status: "invalid", errors: { code: outcome.status }, figures, values: { checked: "yes" } };
};
