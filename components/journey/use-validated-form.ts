"use client";

import { type FormEvent, useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import type { FieldNote } from "@/components/ui/field-frame";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { useAfterPress } from "./use-after-press";
import { type ErrorTexts, errorText, useStepForm } from "./use-step-form";

const UNCHANGED = { attempt: 0, names: new Set<string>() };

type Values = Record<string, string>;

/** What a field of such a form is bound to. */
export type Binding = ReturnType<ReturnType<typeof useValidatedForm>["field"]> & { note?: FieldNote };
/** `also`: a field whose error depends on this one. */
export type Bind = (name: string, also?: string) => Binding;

/**
 * A long form that is also checked while it is filled in: a field that was typed into when it is left, all of them
 * before the post. The
 * server checks again with the same rules and more; without JavaScript it alone does.
 *
 * @param check the error code of each field that is wrong
 */
export function useValidatedForm(
  action: FormAction,
  initial: FormState,
  texts: ErrorTexts,
  check: (values: Values) => Record<string, string>,
) {
  const step = useStepForm(action, initial, texts);
  const { register, handleSubmit, formState, setValue, getValues, trigger } = useForm<Values>({
    mode: "onSubmit",
    shouldFocusError: false,
    // No default values: what was typed before the scripts came must stay.
    resolver: (values) => {
      const codes = Object.entries(check(values));
      if (codes.length === 0) return { values, errors: {} };
      return {
        values: {},
        errors: Object.fromEntries(codes.map(([name, message]) => [name, { type: "rule", message }])),
      };
    },
  });
  const { errors: found, dirtyFields, submitCount } = formState;
  // What the server found wrong stands until the field is changed.
  const [changed, setChanged] = useState<{ attempt: number; names: ReadonlySet<string> }>(UNCHANGED);
  const afterPress = useAfterPress();

  const code = (name: string): string | undefined =>
    (found[name]?.message as string | undefined) ??
    (changed.attempt === step.state.attempt && changed.names.has(name)
      ? undefined
      : step.state.errors?.[name]);
  const error = (name: string) => {
    const current = code(name);
    return current && errorText(texts, name, current, step.state.figures);
  };
  const names = new Set([
    ...Object.keys(step.state.errors ?? {}),
    ...(submitCount > 0 ? Object.keys(found) : []),
  ]);
  const errors = [...names].flatMap((name) => {
    const message = error(name);
    return message ? [{ fieldId: name, message }] : [];
  });

  const refused = submitCount > 0 && Object.keys(found).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refused submit moves the focus once
  useEffect(() => {
    if (refused) document.getElementById("error-summary")?.focus();
  }, [submitCount]);

  // What the server filled in goes into the fields; they keep their own text otherwise.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server is taken over once
  useEffect(() => {
    if (step.state.attempt === (initial.refused?.attempt ?? initial.attempt)) return;
    if (step.state.errors?.form === "connection") return;
    for (const [name, value] of Object.entries(step.state.values ?? {})) setValue(name, value);
  }, [step.state.attempt]);

  return {
    ...step,
    errors,
    error,
    getValue: (name: string) => getValues(name) ?? "",
    /** Fills a field in; an error it had is looked at again. */
    setValue: (name: string, value: string) =>
      setValue(name, value, { shouldDirty: true, shouldValidate: submitCount > 0 }),
    field: (name: string, also?: string) => ({
      ...register(name, {
        deps: also,
        onChange: () => {
          const { attempt } = step.state;
          setChanged(({ attempt: at, names }) => ({
            attempt,
            names: new Set([...(at === attempt ? names : []), name]),
          }));
          if (found[name] && submitCount === 0) trigger(name);
        },
        onBlur: () => {
          if (dirtyFields[name] && submitCount === 0) afterPress(() => trigger(name));
        },
      }),
      defaultValue: step.value(name),
      error: error(name),
    }),
    form: {
      ...step.form,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const data = new FormData(event.currentTarget, submitter);
        // A button with an intent of its own, such as a look-up, does not wait for the rest of the form.
        if (submitter?.getAttribute("name") === "intent") return step.send(data);
        handleSubmit(() => step.send(data))(event);
      },
    },
  };
}
