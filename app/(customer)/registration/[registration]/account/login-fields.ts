import { mobileRule } from "@/lib/domain/field-rules";
import { hashPassword, verifyPassword } from "@/lib/password/password-hash";
import { checkPassword } from "@/lib/password/password-policy";
import type { PostedForm } from "../journeys/answer-step";

export type LoginFields = { passwordHash: string; authPhone: string };

/**
 * パスワード, パスワード(確認用) and 認証用電話番号 of a new account. Left empty, a password that was accepted before
 * stays: coming back to the screen does not ask for it again.
 *
 * @param words the customer's own words, which a password must not be made of
 */
export async function parseLogin(
  form: PostedForm,
  savedHash: string | undefined,
  words: string[],
): Promise<{ ok: true; value: LoginFields } | { ok: false; errors: Record<string, string> }> {
  const errors: Record<string, string> = {};
  const password = form.password ?? "";
  const repeated = form.passwordConfirm ?? "";
  const kept = password === "" && repeated === "" && savedHash !== undefined;
  if (!kept) {
    const checked =
      password === "" ? ({ ok: false, error: "required" } as const) : await checkPassword(password, words);
    if (!checked.ok) errors.password = checked.error;
    else if (repeated === "") errors.passwordConfirm = "required";
    else if (repeated !== password) errors.passwordConfirm = "different";
  }
  const authPhone = mobileRule(form.authPhone ?? "");
  if (!authPhone.ok) errors.authPhone = authPhone.error;
  if (!authPhone.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: { passwordHash: await hashOf(kept ? null : password, savedHash), authPhone: authPhone.value },
  };
}

/** The hash to save. The password that was accepted before keeps its hash: typed again it is the same answer. */
async function hashOf(password: string | null, savedHash: string | undefined): Promise<string> {
  if (savedHash !== undefined && (password === null || (await verifyPassword(savedHash, password))))
    return savedHash;
  return hashPassword(password ?? "");
}

/** What may be shown again of a form that did not go through: everything but passwords. */
export function withoutPasswords(form: PostedForm): PostedForm {
  const { password: _password, passwordConfirm: _confirm, ...rest } = form;
  return rest;
}
