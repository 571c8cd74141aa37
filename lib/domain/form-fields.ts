import * as z from "zod/mini";
import { isMobileShape, parsePhoneShape } from "./phone";
import { parsePostalCode } from "./postal-code";

type Parsed = { ok: true; value: string } | { ok: false; error: string };

/**
 * A form field as a schema: takes what was typed, gives the normalised text, or an issue whose message is the rule's
 * error code. Parsing its own output gives the same again, so that one schema serves the form and the saved answer.
 */
export function formField(parse: (typed: string) => Parsed) {
  return z.pipe(
    z._default(z.string(), ""),
    z.transform((typed: string, context) => {
      const result = parse(typed);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", message: result.error, input: typed });
      return z.NEVER;
    }),
  );
}

/** A plain text of up to `max` characters, trimmed. */
export function textField(max: number, options: { optional?: boolean } = {}) {
  return formField((typed) => {
    const value = typed.replace(/[\s\u3000]+/g, " ").trim();
    if (value === "") return options.optional ? { ok: true, value } : { ok: false, error: "required" };
    if (/[\p{Cc}\p{Co}]/u.test(value)) return { ok: false, error: "characters" };
    return [...value].length > max ? { ok: false, error: "too-long" } : { ok: true, value };
  });
}

/** 郵便番号, seven digits. */
export const postalCodeField = formField(parsePostalCode);

/** 連絡用電話番号: any Japanese number. */
export const phoneField = formField(parsePhoneShape);

/** 携帯電話番号 and 認証用電話番号: mobile numbers only. */
export const mobileField = formField((typed) => {
  const parsed = parsePhoneShape(typed);
  return parsed.ok && !isMobileShape(parsed.value) ? { ok: false, error: "not-mobile" } : parsed;
});

/** 認証用電話番号 alone, as the sign-in data of a corporation has it. */
export const authPhoneSchema = z.object({ authPhone: mobileField });
