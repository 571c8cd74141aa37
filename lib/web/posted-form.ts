/** Longest text a field may carry; longer ones are cut before anything looks at them. */
const LONGEST_FIELD = 2000;

/** A posted form as texts by field name, without files and without the framework's own fields. */
export function postedForm(data: FormData): Record<string, string> {
  const form: Record<string, string> = {};
  for (const [name, value] of data) {
    if (typeof value === "string" && !name.startsWith("$")) form[name] = value.slice(0, LONGEST_FIELD);
  }
  return form;
}

/** What must not be kept or shown again of a form. */
const SECRETS = new Set(["password", "passwordConfirm", "code"]);

/** A posted form without passwords and one-time codes. */
export function withoutSecrets(form: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !SECRETS.has(name)));
}
