import * as z from "zod";
import type { FieldRule, FieldRules } from "./field-rules";

/** A field rule as a schema: an issue's message is the rule's error code. */
export function fieldSchema(rule: FieldRule) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      const parsed = rule(typed);
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: "custom", message: parsed.error, input: typed });
      return z.NEVER;
    });
}

/** A form's rules as the shape of a schema, to be extended where an answer holds more than its form. */
export function shapeOf<Rules extends FieldRules>(rules: Rules) {
  const shape = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, fieldSchema(rule)]));
  return shape as { [Name in keyof Rules]: ReturnType<typeof fieldSchema> };
}
