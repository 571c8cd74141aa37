import type { FieldRule } from "./field-rules";
import { fieldSchema } from "./form-schema";

/** Longest address SMTP allows (RFC 5321 §4.5.3.1). */
const LONGEST = 254;
/** WHATWG HTML's rule for e-mail inputs, with at least one dot in the domain. */
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** メールアドレス as typed on a phone: full-width letters and stray spaces are taken, not scolded. */
const emailRule: FieldRule = (typed) => {
  const value = typed.normalize("NFKC").replace(/\s/g, "");
  if (value === "") return { ok: false, error: "required" };
  return value.length <= LONGEST && ADDRESS.test(value)
    ? { ok: true, value }
    : { ok: false, error: "format" };
};

/** The same as a schema. */
export const emailField = fieldSchema(emailRule);
