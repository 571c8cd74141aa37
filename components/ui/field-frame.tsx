import type { ReactNode } from "react";

/** What ties an input, or a group of inputs, to its hint and error. */
export function described(id: string, hint?: string, error?: string) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

/** 必須 or 任意 beside a label. Not part of the label: assistive technology has `required`. */
export function RequirementBadge({ required }: { required?: boolean }) {
  return (
    <span className={required ? "badge required" : "badge"} aria-hidden="true">
      {required ? "必須" : "任意"}
    </span>
  );
}

/** The hint and the error of a field, between its label and its input. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** The label, badge, hint and error of one input. */
export function FieldFrame(props: {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  children: ReactNode;
}) {
  const { id, label, hint, error, required, children } = props;
  return (
    <div className={error ? "field invalid" : "field"}>
      <div className="label">
        <label htmlFor={id}>{label}</label>
        <RequirementBadge required={required} />
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
