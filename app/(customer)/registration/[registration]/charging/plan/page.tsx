import { StepPage } from "@/components/journey/step-page";
import { orderLine } from "@/lib/domain/order";
import { besides, priceText } from "@/lib/domain/order-words.ja";
import { offersOf } from "../../offers";
import { openStep, type StepProps, savedAnswer, stepFrame, withValues } from "../../open-step";
import { RadioForm } from "../../radio-form";
import { copy, errorTexts } from "./copy.ja";
import type { PlanAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function PlanPage(props: StepProps) {
  const step = await openStep(props, "charging/plan");
  const plans = (await offersOf(step.view, "charging")).filter(({ kind }) => kind === "plan");
  const { lines = [] } = savedAnswer<PlanAnswer>(step);
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <RadioForm
        {...withValues(step, { plan: lines[0]?.code })}
        name="plan"
        legend={copy.plan}
        options={plans.map((plan) => ({
          value: plan.code,
          label: `${plan.name}　${priceText(orderLine(plan))}`,
          hint: plan.description,
          more: besides(plan),
        }))}
        errorTexts={errorTexts}
        submit={copy.submit}
      />
      <p className="support">{copy.sample}</p>
    </StepPage>
  );
}
