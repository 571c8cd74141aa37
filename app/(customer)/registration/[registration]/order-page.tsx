import { StepPage } from "@/components/journey/step-page";
import type { Service } from "@/lib/domain/catalogue";
import { factsOf } from "./journeys/facts";
import { orderDigest } from "./journeys/orders";
import { type OpenStep, stepFrame } from "./open-step";
import { OrderForm } from "./order-form";
import { OrderSummary } from "./order-summary";

/** A screen that shows an order and binds its button to what is shown: the review, and the application itself. */
export function OrderPage(props: {
  step: OpenStep;
  service: Service;
  copy: { title: string; lead: string; submit: string };
}) {
  const { step, service, copy } = props;
  const order = orderDigest(service, step.trail.answers, factsOf(step.view));
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <OrderSummary step={step} service={service} />
      <OrderForm {...step.form} order={order} label={copy.submit} />
    </StepPage>
  );
}
