import { openStep, type StepProps } from "../../open-step";
import { OrderPage } from "../../order-page";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function TConnectReviewPage(props: StepProps) {
  return <OrderPage step={await openStep(props, "t-connect/review")} service="t-connect" copy={copy} />;
}
