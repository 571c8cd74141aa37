import type { Bind } from "@/components/journey/use-validated-form";
import { TextField } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import { hints, labels } from "./copy.ja";

/** ログイン情報 of a new account. `kept`: a password was accepted before and stays when left empty. */
export function LoginFields({ field, kept }: { field: Bind; kept: boolean }) {
  const { defaultValue: _password, ...password } = field("password");
  const { defaultValue: _confirm, ...confirm } = field("passwordConfirm");
  return (
    <>
      <PasswordField
        {...password}
        label={labels.password}
        hint={kept ? hints.passwordKept : hints.password}
        required={!kept}
        autoComplete="new-password"
      />
      <PasswordField
        {...confirm}
        label={labels.passwordConfirm}
        required={!kept}
        autoComplete="new-password"
      />
      <TextField
        {...field("authPhone")}
        type="tel"
        label={labels.authPhone}
        hint={hints.authPhone}
        required
        inputMode="tel"
        autoComplete="tel-national"
        width="medium"
      />
    </>
  );
}

/** What the browser can say about a new password; its strength is the server's to judge. */
export function checkLogin(values: Record<string, string>, kept: boolean): Record<string, string> {
  const { password = "", passwordConfirm = "" } = values;
  if (kept && password === "" && passwordConfirm === "") return {};
  if (password === "") return { password: "required" };
  if ([...password].length < 10) return { password: "too-short" };
  if (passwordConfirm === "") return { passwordConfirm: "required" };
  return password === passwordConfirm ? {} : { passwordConfirm: "different" };
}
