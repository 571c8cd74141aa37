import type { ComponentProps } from "react";
import { described, FieldFrame, type FieldNote, FieldNotes, RequirementBadge } from "./field-frame";
import { KeptTogether } from "./kept-together";

type Common = { label: string; hint?: string; error?: string };
type TextFieldProps = ComponentProps<"input"> &
  Common & { name: string; width?: "short" | "medium" | "full"; note?: FieldNote };

/** One line of text. `width` hints at how much is expected. */
export function TextField({ label, hint, error, width, note, ...input }: TextFieldProps) {
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} note={note} required={input.required}>
      <input
        type="text"
        {...input}
        id={id}
        className={input.className ?? width}
        {...described(id, hint, error, note)}
      />
    </FieldFrame>
  );
}

/** A code of a few digits, in one box that takes pasting and the phone's suggestion. */
export function CodeField({ digits, ...props }: TextFieldProps & { digits: number }) {
  return (
    <TextField {...props} required inputMode="numeric" className="code" size={digits + 2} width={undefined} />
  );
}

type Options = readonly { value: string; label: string; hint?: string }[];

/** A list to choose from. */
export function SelectField(props: ComponentProps<"select"> & Common & { name: string; options: Options }) {
  const { label, hint, error, options, ...select } = props;
  const id = select.id ?? select.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={select.required}>
      <span className="select">
        <select {...select} id={id} {...described(id, hint, error)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </FieldFrame>
  );
}

/** A label with a price behind a wide space; other labels break as sentences do. */
const priced = (label: string) => (label.includes("　") ? <KeptTogether text={label} /> : label);

type Choices = readonly (Options[number] & {
  /** Lines of their own below the hint, not small. */
  more?: readonly string[];
})[];
type RadioGroupProps = Omit<ComponentProps<"input">, "defaultValue"> & {
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  options: Choices;
  defaultValue?: string;
};

/** One of a few, each a row that is easy to hit. The first carries the name as its id, where the error summary leads. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, hint, error, options, defaultValue, required, ...input } = props;
  return (
    <fieldset
      className={error ? "field invalid" : "field"}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it, and a plain group may be neither required nor invalid
      role="radiogroup"
      aria-required={required}
      {...described(name, hint, error)}
    >
      <legend>
        <span className="label">
          {legend}
          {required ? <RequirementBadge required /> : null}
        </span>
      </legend>
      <FieldNotes id={name} hint={hint} error={error} />
      {options.map((option, at) => {
        const id = at === 0 ? name : `${name}-${option.value}`;
        return (
          <div key={option.value} className="choice">
            <input
              {...input}
              type="radio"
              id={id}
              name={name}
              value={option.value}
              required={required}
              defaultChecked={option.value === defaultValue}
              aria-describedby={option.hint ? `${id}-about` : undefined}
            />
            <div>
              <label htmlFor={id}>{priced(option.label)}</label>
              {option.hint ? (
                <div id={`${id}-about`}>
                  <p className="hint">{option.hint}</p>
                  {option.more?.map((line) => (
                    <p key={line} className="more">
                      <KeptTogether text={line} />
                    </p>
                  ))}
                </div>
              ) : null}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** One box to tick. `hint` stands below its label, within the box. */
export function CheckboxField({
  label,
  hint,
  error,
  ...input
}: ComponentProps<"input"> & Common & { name: string }) {
  const id = input.id ?? input.name;
  return (
    <div className={error ? "field invalid" : "field"}>
      <FieldNotes id={id} error={error} />
      <div className="choice">
        <input value="yes" {...input} type="checkbox" id={id} {...described(id, hint, error)} />
        <div>
          <label htmlFor={id}>{priced(label)}</label>
          {hint ? (
            <p className="hint" id={`${id}-hint`}>
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}

type Part = ComponentProps<"input"> & { name: string; error?: string; note?: FieldNote };

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
  const note = parts.year.note ?? parts.month.note ?? parts.day.note;
  const notes = described("birthDate", hint, error, note);
  return (
    <fieldset
      className={error ? "field invalid" : "field"}
      id="birthDate"
      tabIndex={-1}
      aria-describedby={notes["aria-describedby"]}
    >
      <legend>
        <span className="label">
          {legend}
          {required ? <RequirementBadge required /> : null}
        </span>
      </legend>
      <FieldNotes id="birthDate" hint={hint} error={error} note={note} />
      <div className="date">
        {boxes.map(({ part: { error: _error, note: _note, ...input }, unit, complete }) => (
          <span key={unit}>
            <input
              type="text"
              inputMode="numeric"
              autoComplete={complete}
              required={required}
              readOnly={readOnly}
              {...input}
              id={input.name}
              aria-invalid={notes["aria-invalid"]}
              aria-describedby={error ? "birthDate-error" : undefined}
            />
            <label htmlFor={input.name}>{unit}</label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}
