import { TextField } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";

const labels = { email: "メールアドレス", password: "パスワード" };

/** The two fields of every sign-in. */
export function SignInFields(props: {
  error: (field: string) => string | undefined;
  value: (field: string) => string;
}) {
  const { error, value } = props;
  return (
    <>
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        label={labels.email}
        required
        error={error("email")}
        defaultValue={value("email")}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        label={labels.password}
        required
        error={error("password")}
      />
    </>
  );
}
