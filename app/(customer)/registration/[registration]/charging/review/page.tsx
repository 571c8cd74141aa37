import { openStep, type StepProps } from "../../open-step";
import { OrderPage } from "../../order-page";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function ChargingReviewPage(props: StepProps) {
  return <OrderPage step={await openStep(props, "charging/review")} service="charging" copy={copy} />;
}
