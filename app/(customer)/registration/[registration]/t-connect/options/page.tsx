import { StepPage } from "@/components/journey/step-page";
import { orderLine } from "@/lib/domain/order";
import { offersOf } from "../../offers";
import { openStep, type StepProps, savedAnswer, stepFrame, withValues } from "../../open-step";
import { OrderItems } from "../../order-items";
import { copy } from "./copy.ja";
import { OptionsForm } from "./form";
import { type OptionsAnswer, optionField } from "./schema";

export const metadata = { title: copy.title };

export default async function OptionsPage(props: StepProps) {
  const step = await openStep(props, "t-connect/options");
  const offers = await offersOf(step.view, "t-connect");
  const basic = offers.filter(({ kind }) => kind === "basic");
  const options = offers
    .filter(({ kind }) => kind === "option")
    .map((offer) => ({
      ...orderLine(offer),
      description: offer.description,
      field: optionField(offer.code),
    }));
  const { lines = [] } = savedAnswer<OptionsAnswer>(step);
  const ticked = Object.fromEntries(lines.map(({ code }) => [optionField(code), "yes"]));
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <h2>{copy.basic}</h2>
      <OrderItems lines={basic} />
      <h2>{copy.options}</h2>
      <OptionsForm {...withValues(step, ticked)} options={options} />
      <p className="support">{copy.sample}</p>
    </StepPage>
  );
}
