import { ErrorSummary } from "@/components/ui/error-summary";

/** What went wrong with a submit, at the top of the form. It takes the focus. */
export function FormErrors({ errors }: { errors: readonly { fieldId: string; message: string }[] }) {
  return errors.length > 0 ? <ErrorSummary title="入力内容をご確認ください" errors={errors} /> : null;
}
