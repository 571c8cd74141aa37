"use client";

import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { RadioGroup, TextField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const errorTexts: ErrorTexts = {
  webhookUrl: {
    required: "通知先のURLを入力してください。",
    format: "通知先は、https:// から始まる500文字以内のURLで入力してください。",
    https: "通知先は、https:// から始まるURLで入力してください。",
    credentials: "URLにユーザー名やパスワードを含めることはできません。署名で送信元を確認してください。",
    address: "このURLには送信できません。インターネットから接続できる通知先を入力してください。",
  },
};

const SEND = [
  { value: "on", label: "送る" },
  { value: "off", label: "送らない", hint: "送らない間のできごとは、あとから通知されません。" },
] as const;

export function WebhookForm(props: { action: FormAction; initial: FormState; hint: string }) {
  const step = useStepForm(props.action, props.initial, errorTexts, "webhook");
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <TextField
        name="webhookUrl"
        label="通知先のURL"
        hint={props.hint}
        required
        type="url"
        autoComplete="off"
        error={error("webhookUrl")}
        defaultValue={value("webhookUrl")}
      />
      <RadioGroup name="webhook" legend="通知" options={SEND} defaultValue={value("webhook")} />
      <Button type="submit" pending={pending}>
        通知の設定を保存する
      </Button>
    </StepForm>
  );
}
