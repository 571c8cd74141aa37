type Issue = { path: readonly PropertyKey[]; message: string };
type Schema = {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
};

/** The error code of each field that does not parse: its first issue, whose message is the code. */
export function issueCodes(schema: Schema, values: unknown): Record<string, string> {
  const parsed = schema.safeParse(values);
  const codes: Record<string, string> = {};
  if (!parsed.success)
    for (const issue of parsed.error.issues) codes[String(issue.path[0] ?? "form")] ??= issue.message;
  return codes;
}
