import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { findFormView, keepFormView } from "@/lib/data/form-views";
import type { FormState } from "@/lib/journey/form-state";
import { withoutSecrets } from "./posted-form";

/**
 * Answers a form that does not go on. With scripts the answer goes back in the background. A plain post is sent back
 * to its page, so that no page is ever the answer to a post: the browser's back and reload ask for nothing.
 *
 * @param page the path of the form's page
 * @param form what was posted
 */
export async function answerForm(
  page: string,
  form: Record<string, string>,
  state: FormState,
): Promise<FormState> {
  if ((await headers()).has("next-action")) return state;
  redirect(await formViewUrl(page, form, state));
}

/** The page of a form with what was typed and what it was answered, without passwords and codes. */
export async function formViewUrl(
  page: string,
  { formName }: Record<string, string>,
  state: FormState,
): Promise<string> {
  const values = withoutSecrets(state.values ?? {});
  return `${page}${page.includes("?") ? "&" : "?"}view=${await keepFormView(page, { ...state, values, formName })}`;
}

/**
 * What a page's form was answered with, where the browser was sent back to it.
 *
 * @param page the path of the form's page
 */
export async function refusedForm(page: string, view: unknown): Promise<FormState | undefined> {
  if (typeof view !== "string" || view === "") return undefined;
  return ((await findFormView(page, view)) as FormState | null) ?? undefined;
}

/** A form's first state, with what it was answered with where the browser was sent back to it. */
export async function formStart(
  page: string,
  searchParams: Promise<{ view?: string | string[] }>,
  values?: Record<string, string>,
): Promise<FormState> {
  return { revision: 0, attempt: 0, values, refused: await refusedForm(page, (await searchParams).view) };
}
