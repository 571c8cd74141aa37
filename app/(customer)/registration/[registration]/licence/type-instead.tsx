import { ContinueForm } from "@/components/journey/continue-form";
import { Notice } from "@/components/ui/notice";
import { formOf, type OpenStep } from "../open-step";
import { copy } from "./copy.ja";

/** 「直接入力する」, on every screen of the licence photo: answers 入力方法の選択 anew, which leads to typing. */
export function TypeInstead({ step }: { step: OpenStep }) {
  const form = formOf(step, "account/input-method");
  return <ContinueForm {...form} label={copy.typing} hidden={{ method: "typing" }} variant="secondary" />;
}

/** Says, where scripts don't run, that reading needs them. */
export function NeedsScripts() {
  return (
    <div className="no-script">
      <Notice tone="warning">{copy.noScript}</Notice>
    </div>
  );
}
