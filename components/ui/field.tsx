import type { ComponentProps, ReactNode } from "react";

type Common = { label: string; hint?: string; error?: string };

/** What ties an input to its hint and error. */
function described(id: string, hint?: string, error?: string) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

function Badge({ required }: { required?: boolean }) {
  return (
    <span className={required ? "badge required" : "badge"} aria-hidden="true">
      {required ? "必須" : "任意"}
    </span>
  );
}

function Frame(props: Common & { id: string; required?: boolean; noBadge?: boolean; children: ReactNode }) {
  const { id, label, hint, error, required, noBadge, children } = props;
  return (
    <div className={error ? "field invalid" : "field"}>
      <div className="label">
        <label htmlFor={id}>{label}</label>
        {noBadge ? null : <Badge required={required} />}
      </div>
      <Hint id={id} text={hint} />
      <ErrorLine id={id} text={error} />
      {children}
    </div>
  );
}

function Hint({ id, text }: { id: string; text?: string }) {
  return text ? (
    <p className="hint" id={`${id}-hint`}>
      {text}
    </p>
  ) : null;
}

function ErrorLine({ id, text }: { id: string; text?: string }) {
  return text ? (
    <p className="error" id={`${id}-error`}>
      {text}
    </p>
  ) : null;
}

type TextFieldProps = ComponentProps<"input"> &
  Common & { name: string; width?: "short" | "medium" | "full" };

/** One line of text. */
export function TextField({ label, hint, error, width, ...input }: TextFieldProps) {
  const id = input.id ?? input.name;
  return (
    <Frame id={id} label={label} hint={hint} error={error} required={input.required}>
      <input
        type="text"
        {...input}
        id={id}
        className={input.className ?? width}
        {...described(id, hint, error)}
      />
    </Frame>
  );
}

type Options = readonly { value: string; label: string; hint?: string }[];

/** A list to choose from. */
export function SelectField(props: ComponentProps<"select"> & Common & { name: string; options: Options }) {
  const { label, hint, error, options, ...select } = props;
  const id = select.id ?? select.name;
  return (
    <Frame id={id} label={label} hint={hint} error={error} required={select.required}>
      <select {...select} id={id} {...described(id, hint, error)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

type RadioGroupProps = Omit<ComponentProps<"input">, "defaultValue"> & {
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  options: Options;
  defaultValue?: string;
};

/** One of a few, each a row that is easy to hit. */
export function RadioGroup({
  name,
  legend,
  hint,
  error,
  options,
  defaultValue,
  required,
  ...input
}: RadioGroupProps) {
  return (
    <fieldset className={error ? "field invalid" : "field"} id={name} {...described(name, hint, error)}>
      <legend className="label">
        {legend}
        {required ? <Badge required /> : null}
      </legend>
      <Hint id={name} text={hint} />
      <ErrorLine id={name} text={error} />
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            {...input}
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One box to tick. */
export function CheckboxField({
  label,
  hint,
  error,
  ...input
}: ComponentProps<"input"> & Common & { name: string }) {
  const id = input.id ?? input.name;
  return (
    <div className={error ? "field invalid" : "field"}>
      <Hint id={id} text={hint} />
      <ErrorLine id={id} text={error} />
      <div className="choice">
        <input value="yes" {...input} type="checkbox" id={id} {...described(id, hint, error)} />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  );
}

type Part = ComponentProps<"input"> & { name: string; error?: string };

/** 年, 月, 日 in boxes of their own. The fieldset carries the id `birthDate`, where the error summary leads. */
export function BirthDateField(props: {
  legend: string;
  hint?: string;
  error?: string;
  required?: boolean;
  readOnly?: boolean;
  parts: Record<"year" | "month" | "day", Part>;
}) {
  const { legend, hint, error, required, readOnly, parts } = props;
  const boxes = [
    { part: parts.year, unit: "年", complete: "bday-year" },
    { part: parts.month, unit: "月", complete: "bday-month" },
    { part: parts.day, unit: "日", complete: "bday-day" },
  ];
  return (
    <fieldset
      className={error ? "field invalid" : "field"}
      id="birthDate"
      tabIndex={-1}
      {...described("birthDate", hint, error)}
    >
      <legend className="label">
        {legend}
        {required ? <Badge required /> : null}
      </legend>
      <Hint id="birthDate" text={hint} />
      <ErrorLine id="birthDate" text={error} />
      <div className="date">
        {boxes.map(({ part: { error: _error, ...input }, unit, complete }) => (
          <span key={unit}>
            <input
              type="text"
              inputMode="numeric"
              autoComplete={complete}
              required={required}
              readOnly={readOnly}
              {...input}
              id={input.name}
              aria-invalid={error ? true : undefined}
            />
            <label htmlFor={input.name}>{unit}</label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}

/** A code of a few digits, in one box that takes pasting and the phone's suggestion. */
export function CodeField({ digits, ...props }: TextFieldProps & { digits: number }) {
  return (
    <TextField {...props} required inputMode="numeric" className="code" size={digits + 2} width={undefined} />
  );
}
