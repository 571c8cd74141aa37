"use client";

import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { RadioGroup, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const errorTexts: ErrorTexts = {
  entryHours: { hours: "有効時間は、1から168までの数字で入力してください。" },
};

const CHECK_CODE = [
  {
    value: "on",
    label: "使う",
    hint: "お客さまだけでは目視確認を進められません。確認したスタッフも記録されます。",
  },
  { value: "off", label: "使わない", hint: "チェックだけで進めます。確認したスタッフは記録されません。" },
] as const;

export function SettingsForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts, "settings");
  const { error, value, state, pending } = step;
  return (
    <StepForm of={step}>
      {state.notice === "saved" ? <Notice tone="success">設定を保存しました。</Notice> : null}
      <TextField
        name="entryHours"
        label="QRコードの有効時間"
        hint="時間（1〜168）。これから発行するQRコードに適用されます。"
        required
        inputMode="numeric"
        width="short"
        error={error("entryHours")}
        defaultValue={value("entryHours")}
      />
      <RadioGroup
        name="checkCode"
        legend="目視確認の確認コード"
        options={CHECK_CODE}
        defaultValue={value("checkCode")}
      />
      <Button type="submit" pending={pending}>
        保存する
      </Button>
    </StepForm>
  );
}
