import { ContinueForm } from "@/components/journey/continue-form";
import type { OpenStep } from "./open-step";

/** 利用申込みをする and 利用申込みをしない, each with what it means. */
export function ChoiceForms(props: { form: OpenStep["form"]; applyHint: string; declineHint: string }) {
  const { form, applyHint, declineHint } = props;
  return (
    <>
      <section className="card">
        <p>{applyHint}</p>
        <ContinueForm {...form} label="利用申込みをする" hidden={{ apply: "yes" }} />
      </section>
      <section className="card">
        <p>{declineHint}</p>
        <ContinueForm {...form} label="利用申込みをしない" hidden={{ apply: "no" }} variant="secondary" />
      </section>
    </>
  );
}
