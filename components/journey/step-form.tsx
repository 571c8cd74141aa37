import type { ComponentProps, ReactNode } from "react";
import { FormErrors } from "./form-errors";
import type { useStepForm } from "./use-step-form";

type Form = Pick<ReturnType<typeof useStepForm>, "form" | "errors" | "state" | "formName">;

/**
 * A form as `useStepForm` or `useValidatedForm` made it: what went wrong stands first, and what the server has to know
 * of the screen travels along: the revision it was filled in on, which of the page's forms it is, what was doubted.
 *
 * @param hidden what else travels along, such as the version of a text
 */
export function StepForm(
  props: { of: Form; hidden?: Record<string, string | number>; children: ReactNode } & Pick<
    ComponentProps<"form">,
    "onInput" | "ref"
  >,
) {
  const { of, hidden, children, ...more } = props;
  const { form, errors, state, formName } = of;
  const travelling = {
    revision: state.revision,
    ...(formName === undefined ? {} : { formName }),
    ...(state.doubt === undefined ? {} : { doubted: state.doubt }),
    ...hidden,
  };
  return (
    <form {...form} {...more}>
      <FormErrors errors={errors} />
      {Object.entries(travelling).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
