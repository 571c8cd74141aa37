import { AfterDeliveryNotice } from "../../after-delivery-notice";
import { factsOf } from "../../journeys/facts";
import { laterLinks } from "../../later-links";
import { openStep, type StepProps } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy["at-dealer"].title };

export default async function TConnectDeclinedPage(props: StepProps) {
  const step = await openStep(props, "t-connect/declined");
  const words = copy[factsOf(step.view).occasion];
  return <AfterDeliveryNotice step={step} copy={words} link={laterLinks["t-connect"]} />;
}
