import * as z from "zod";
import { foldTyped } from "@/lib/domain/text";
import type { FormState } from "@/lib/journey/form-state";

/** Longest text a field may carry; longer ones are cut before anything looks at them. */
const LONGEST_FIELD = 2000;
/** Most fields a form may have; what comes after is not looked at. */
const MOST_FIELDS = 200;

/**
 * A posted form as texts by field name, without files and without the framework's own fields. Whatever was posted it
 * is texts a database can take: no NUL, no half of a surrogate pair.
 */
export function postedForm(data: unknown): Record<string, string> {
  if (!(data instanceof FormData)) return {};
  const fields = [...data]
    .slice(0, MOST_FIELDS)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"));
  return Object.fromEntries(
    // A password is what was typed, whatever it is.
    fields.map(([name, value]) => [
      name,
      SECRETS.has(name) ? postedText(value) : foldTyped(postedText(value)),
    ]),
  );
}

/** One text from outside, cut and mended so that it can be compared, stored and shown. */
export function postedText(text: string): string {
  return text.slice(0, LONGEST_FIELD).toWellFormed().replaceAll("\0", "");
}

const counter = z.number().int().nonnegative().catch(0);
const stateSchema = z.object({ revision: counter, attempt: counter }).catch({ revision: 0, attempt: 0 });

/** What a form's action needs of the state the browser sends along. */
export function postedState(state: unknown): Pick<FormState, "revision" | "attempt"> {
  return stateSchema.parse(state);
}

/** The revision a form was filled in on. */
export function postedRevision(form: Record<string, string>): number {
  const revision = Number(form.revision ?? 0);
  return Number.isSafeInteger(revision) && revision >= 0 && revision < 2 ** 31 ? revision : 0;
}

/** What must not be kept or shown again of a form. */
const SECRETS = new Set(["password", "passwordConfirm", "code"]);

/** A posted form without passwords and one-time codes. */
export function withoutSecrets(form: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !SECRETS.has(name)));
}
