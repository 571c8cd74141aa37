import { isMobileShape, parsePhoneShape } from "./phone";
import { parsePostalCode } from "./postal-code";
import { foldTyped } from "./text";

export type Parsed = { ok: true; value: string } | { ok: false; error: string };

/**
 * What one form field takes: what was typed in, the normalised text or an error code out. A rule takes its own output
 * unchanged, so that the same one serves the form and the saved answer. Browsers load these; zod stays on the server
 * (form-schema.ts).
 */
export type FieldRule = (typed: string) => Parsed;
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** A plain text of up to `max` characters, trimmed. */
export function textRule(max: number): FieldRule {
  return (typed) => {
    const value = typed.replace(/[\s\u3000]+/g, " ").trim();
    if (value === "") return { ok: false, error: "required" };
    if (/[\p{Cc}\p{Co}]/u.test(value) || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
      return { ok: false, error: "characters" };
    return [...value].length > max ? { ok: false, error: "too-long" } : { ok: true, value };
  };
}

/** The same rule for a field that may stay empty. */
export function optional(rule: FieldRule): FieldRule {
  return (typed) => (typed.trim() === "" ? { ok: true, value: "" } : rule(typed));
}

/** One of a few values. */
export function choiceRule(...values: readonly string[]): FieldRule {
  return (typed) => (values.includes(typed) ? { ok: true, value: typed } : { ok: false, error: "required" });
}

/** 郵便番号, seven digits. */
export const postalCodeRule: FieldRule = parsePostalCode;

/** 連絡用電話番号: any Japanese number. */
export const phoneRule: FieldRule = parsePhoneShape;

/** 携帯電話番号 and 認証用電話番号: mobile numbers only. */
export const mobileRule: FieldRule = (typed) => {
  const parsed = parsePhoneShape(typed);
  return parsed.ok && !isMobileShape(parsed.value) ? { ok: false, error: "not-mobile" } : parsed;
};

/** The error code of each field that does not fit its rule. */
export function errorCodes(
  rules: FieldRules,
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const parsed = rule(foldTyped(values[name] ?? ""));
    if (!parsed.ok) codes[name] = parsed.error;
  }
  return codes;
}
