import { StepPage } from "@/components/journey/step-page";

export default function CustomerNotFound() {
  return (
    <StepPage title="この画面は表示できません" lead="URLが正しくないか、お手続きの期限が過ぎています。">
      <p>
        買主の方の画面で使用者の登録方法が変更されると、使用者の方の画面は終了します。販売店でお手続き中の場合は、販売店スタッフが提示するQRコードをもう一度読み取ってください。続きから再開できます。
      </p>
    </StepPage>
  );
}
