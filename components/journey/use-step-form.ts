"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useState } from "react";
import { wordOf } from "@/lib/domain/word-of";
import type { FormAction, FormState } from "@/lib/journey/form-state";

/** An error sentence, or one made from figures such as minutes to wait, or of what the code is about: `code:about`. */
export type ErrorText = string | ((figures: Partial<Record<string, number>>, about: string) => string);
/** Sentences by field and error code; `form` is about the whole form, `any` about every field. */
export type ErrorTexts = Record<string, Record<string, ErrorText>>;

const SHARED: Record<string, string> = {
  "changed-elsewhere":
    "この画面を開いたあとに、別の画面で内容が変更されました。内容をご確認のうえ、もう一度押してください。",
  changed: "この画面を開いたあとに、別の画面で内容が変更されました。前の画面にもどって内容をご確認ください。",
  "text-changed": "規約が新しくなりました。お手数ですが、画面を読み込み直して内容をご確認ください。",
  "user-settled": "使用者の登録がすでに進んでいます。画面を読み込み直してください。",
  connection:
    "通信できませんでした。電波の状態をご確認のうえ、もう一度押してください。入力した内容はこの画面に残っています。",
};

/** The sentence of an error code. A code without a sentence still says that something is wrong with the field. */
export function errorText(
  texts: ErrorTexts,
  field: string,
  code: string,
  figures: Partial<Record<string, number>> = {},
): string {
  const own = wordOf(texts, field) ?? {};
  const [kind = "", about = ""] = code.split(/:(.*)/su);
  const text =
    wordOf(own, kind) ?? wordOf<ErrorText>(SHARED, kind) ?? own.other ?? "入力内容をご確認ください。";
  return typeof text === "function" ? text(figures, about) : text;
}

/** What a form shows at first: what its page says, or what it was refused with before the page was shown again. */
function startOf({ refused, ...initial }: FormState, formName: string | undefined): FormState {
  if (!refused || refused.formName !== formName) return initial;
  return { ...initial, ...refused, values: { ...initial.values, ...refused.values } };
}

/** What was posted, by field. */
function typedIn(data: FormData): Record<string, string> {
  const texts = [...data].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts);
}

/**
 * A step's form. Without JavaScript it is a plain form post whose answer React renders; with it the post runs in the
 * background and what was typed stays on the screen, also when the connection fails.
 *
 * @param formName which of the page's forms it is, where there are several; posted along as `formName`
 */
export function useStepForm(action: FormAction, initial: FormState, texts: ErrorTexts, formName?: string) {
  const start = startOf(initial, formName);
  const [, post, posting] = useActionState(action, start);
  const [scripted, setScripted] = useState<FormState | null>(null);
  const [sending, setSending] = useState(false);
  const state = scripted ?? start;
  const pending = posting || sending;

  const send = (data: FormData) => {
    if (pending) return;
    setSending(true);
    startTransition(async () => {
      try {
        setScripted(await action(state, data));
      } catch (error) {
        unstable_rethrow(error);
        // What was typed stands in the fields; what the page began with must not come back over it.
        const values = typedIn(data);
        setScripted({ ...state, values, errors: { form: "connection" }, attempt: state.attempt + 1 });
      } finally {
        setSending(false);
      }
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server moves the focus once
  useEffect(() => {
    if (state.errors && Object.keys(state.errors).length > 0)
      document.getElementById("error-summary")?.focus();
  }, [state.attempt]);

  const errors = Object.entries(state.errors ?? {}).flatMap(([fieldId, code]) =>
    code ? [{ fieldId, message: errorText(texts, fieldId, code, state.figures) }] : [],
  );
  return {
    state,
    formName,
    pending,
    send,
    errors,
    error: (field: string) => errors.find((error) => error.fieldId === field)?.message,
    value: (field: string) => state.values?.[field] ?? start.values?.[field] ?? "",
    form: {
      action: post,
      noValidate: true,
      "aria-busy": pending,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
      },
    },
  };
}
