import * as z from "zod";

/** A schema as OpenAPI 3.1 has it. */
export function openApiSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
  return rest;
}

/** A JSON body of the schema with this name. */
export function jsonOf(name: string) {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

/** Answers that stop the caller: 4xx are not tried again, 5xx are, once. */
export const failures = {
  "400": { description: "The request is not of this form." },
  "401": { description: "No key, or an unknown one." },
  "429": { description: "Too many requests." },
  "503": { description: "Not at work; ask again." },
} as const;

/** Every request carries a key. */
export const bearerKey = {
  bearerKey: { type: "http", scheme: "bearer", description: "The key agreed on by both operators." },
} as const;
