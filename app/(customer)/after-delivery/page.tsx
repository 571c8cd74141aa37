import { StepPage } from "@/components/journey/step-page";

export const metadata = { title: "納車後のお手続き" };

export default function AfterDeliveryPage() {
  return (
    <StepPage
      title="納車後のお手続き"
      lead="納車後の使用者情報の登録とサービスのお申込みは、オンラインでの受付を準備しています。"
    >
      <p>
        受付を始めるまでは、ご契約の販売店にお問い合わせください。お手数をおかけしますが、よろしくお願いいたします。
      </p>
    </StepPage>
  );
}
