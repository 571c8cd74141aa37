import type { Metadata } from "next";
import { AfterDeliveryNotice } from "../../after-delivery-notice";
import { factsOf } from "../../journeys/facts";
import { laterLinks } from "../../later-links";
import { occasionFor } from "../../occasion";
import { openStep, type StepProps } from "../../open-step";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps): Promise<Metadata> {
  return { title: copy[await occasionFor((await params).registration)].title };
}

export default async function ChargingDeclinedPage(props: StepProps) {
  const step = await openStep(props, "charging/declined");
  const words = copy[factsOf(step.view).occasion];
  return <AfterDeliveryNotice step={step} copy={words} link={laterLinks.charging} />;
}
