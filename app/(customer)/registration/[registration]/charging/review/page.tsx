import { StepPage } from "@/components/journey/step-page";
import { factsOf } from "../../journeys/facts";
import { orderDigest } from "../../journeys/orders";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { OrderForm } from "../../order-form";
import { OrderSummary } from "../../order-summary";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ChargingReviewPage(props: StepProps) {
  const step = await openStep(props, "charging/review");
  const order = orderDigest("charging", step.trail.answers, factsOf(step.view));
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <OrderSummary step={step} service="charging" />
      <OrderForm {...step.form} order={order} label={copy.submit} />
    </StepPage>
  );
}
