/**
 * One line of JSON per happening. `fields` carries ids and codes only: names, addresses, e-mail addresses and
 * anything a customer typed never belong here.
 */
export function log(
  level: "info" | "warn" | "error",
  message: string,
  fields: Record<string, string | number | boolean | null | undefined> = {},
): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, message, ...fields });
  if (level === "error") console.error(line);
  else console.log(line);
}

/** The part of an error that may be logged: its name and, for database and network errors, its code. */
export function errorFields(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  return { error: error.name, ...(typeof code === "string" ? { code } : {}) };
}
