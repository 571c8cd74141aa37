"use client";

import type { ReactNode } from "react";
import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { alreadyYours } from "../../../words.ja";

const errorTexts: ErrorTexts = {
  reason: { required: "お断りする理由を選んでください。" },
  ground: { required: "承認する根拠を選んでください。履歴に残ります。" },
  question: { required: "確認していただく内容を選んでください。" },
  form: {
    changed:
      "この画面を開いたあとに、お客さまが登録情報を変更しました。画面を読み込み直して、内容をもう一度ご確認ください。",
    "registered-meanwhile":
      "この画面を開いたあとに、この車両が別のアカウントで登録されました。画面を読み込み直して、内容をもう一度ご確認ください。",
    "already-yours": alreadyYours,
    "not-compared": "車両登録情報を確認できていないため、承認できません。",
    "other-kind": "このお客さまには選べない内容です。",
  },
};

type Options = readonly { value: string; label: string }[];
type Props = { action: FormAction; initial: FormState; options: Options };

/** 承認 */
export function ApproveForm(props: {
  action: FormAction;
  initial: FormState;
  identityRevision: number;
  registeredElsewhere: boolean;
  /** Null where none is needed. */
  grounds: Options | null;
}) {
  return (
    <DecisionForm
      action={props.action}
      initial={props.initial}
      label="承認する"
      accessKey={props.grounds ? undefined : "a"}
      variant="primary"
      fields={(error) => (
        <>
          {props.grounds ? (
            <SelectField
              name="ground"
              label="承認する根拠"
              required
              accessKey="a"
              options={[{ value: "", label: "選んでください" }, ...props.grounds]}
              error={error("ground")}
            />
          ) : null}
          <input type="hidden" name="identityRevision" value={props.identityRevision} />
          <input type="hidden" name="registeredElsewhere" value={props.registeredElsewhere ? "yes" : "no"} />
        </>
      )}
    />
  );
}

/** 差し戻し, with what is to be put right. */
export function AskBackForm({ action, initial, options }: Props) {
  return (
    <DecisionForm
      action={action}
      initial={initial}
      label="差し戻す"
      variant="secondary"
      fields={(error) => (
        <SelectField
          name="question"
          label="確認していただく内容"
          required
          accessKey="q"
          options={[{ value: "", label: "選んでください" }, ...options]}
          error={error("question")}
        />
      )}
    />
  );
}

/** お断り, with the reason the customer is told. */
export function RefuseForm({ action, initial, options }: Props) {
  return (
    <DecisionForm
      action={action}
      initial={initial}
      label="お断りする"
      variant="secondary"
      fields={(error) => (
        <SelectField
          name="reason"
          label="お断りする理由"
          required
          accessKey="r"
          options={[{ value: "", label: "選んでください" }, ...options]}
          error={error("reason")}
        />
      )}
    />
  );
}

function DecisionForm(props: {
  action: FormAction;
  initial: FormState;
  label: string;
  variant: "primary" | "secondary";
  accessKey?: string;
  fields: (error: (field: string) => string | undefined) => ReactNode;
}) {
  const step = useStepForm(props.action, props.initial, errorTexts, props.label);
  const { error, pending } = step;
  return (
    <StepForm of={step}>
      {props.fields(error)}
      <Button type="submit" variant={props.variant} accessKey={props.accessKey} pending={pending}>
        {props.label}
      </Button>
    </StepForm>
  );
}
