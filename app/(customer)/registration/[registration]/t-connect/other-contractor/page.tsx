import { AfterDeliveryNotice } from "../../after-delivery-notice";
import { laterLinks } from "../../later-links";
import { openStep, type StepProps } from "../../open-step";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function OtherContractorPage(props: StepProps) {
  const step = await openStep(props, "t-connect/other-contractor");
  return <AfterDeliveryNotice step={step} copy={copy} link={laterLinks["t-connect"]} />;
}
