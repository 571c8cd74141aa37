"use client";

import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const errorTexts: ErrorTexts = {
  orderNumber: {
    required: "注文番号を入力してください。",
    format: "注文番号は40文字以内で、文字・数字・ハイフンで入力してください。",
  },
  modelCode: { required: "車両を選んでください。", format: "車両を選んでください。" },
  grade: { format: "グレードは60文字以内で入力してください。" },
  colour: { format: "外装色は60文字以内で入力してください。" },
};

const KINDS = [
  { value: "", label: "指定しない" },
  { value: "individual", label: "個人" },
  { value: "corporate", label: "法人" },
];

type Model = { value: string; label: string };

export function NewContractForm(props: { action: FormAction; initial: FormState; models: Model[] }) {
  const { action, initial, models } = props;
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <TextField
        name="orderNumber"
        label="注文番号"
        required
        autoComplete="off"
        error={error("orderNumber")}
        defaultValue={value("orderNumber")}
      />
      <SelectField
        name="modelCode"
        label="車両"
        required
        options={[{ value: "", label: "選んでください" }, ...models]}
        error={error("modelCode")}
        defaultValue={value("modelCode")}
      />
      <TextField
        name="grade"
        label="グレード"
        autoComplete="off"
        error={error("grade")}
        defaultValue={value("grade")}
      />
      <TextField
        name="colour"
        label="外装色"
        autoComplete="off"
        error={error("colour")}
        defaultValue={value("colour")}
      />
      <SelectField
        name="buyerKind"
        label="買主の種別"
        hint="わかっている場合に選ぶと、異なる種別のアカウントでの登録を防げます。"
        options={KINDS}
        defaultValue={value("buyerKind")}
      />
      <SelectField name="userKind" label="使用者の種別" options={KINDS} defaultValue={value("userKind")} />
      <Button type="submit" pending={pending}>
        登録してQRコードを表示
      </Button>
    </StepForm>
  );
}
