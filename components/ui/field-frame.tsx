import type { ReactNode } from "react";

/** Where the text in a field came from, until it is touched; `doubtful` where it had better be compared. */
export type FieldNote = { text: string; doubtful: boolean };

/** What ties an input, or a group of inputs, to its hint, note and error. */
export function described(id: string, hint?: string, error?: string, note?: FieldNote) {
  const ids = [hint && `${id}-hint`, note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(" ");
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

/** The hint, the note and the error of a field, between its label and its input. */
export function FieldNotes(props: { id: string; hint?: string; error?: string; note?: FieldNote }) {
  const { id, hint, error, note } = props;
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {note ? (
        <p className={note.doubtful ? "note doubtful" : "note"} id={`${id}-note`}>
          {note.text}
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
  note?: FieldNote;
  required?: boolean;
  children: ReactNode;
}) {
  const { id, label, hint, error, note, required, children } = props;
  return (
    <div className={error ? "field invalid" : "field"}>
      <div className="label">
        <label htmlFor={id}>{label}</label>
        <RequirementBadge required={required} />
      </div>
      <FieldNotes id={id} hint={hint} error={error} note={note} />
      {children}
    </div>
  );
}
