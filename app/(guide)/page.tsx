import { PageTitle } from "@/components/ui/page-title";
import { StageList } from "@/components/ui/stage-list";

const STAGES = [
  { number: 1, title: "買主情報の登録", detail: "クルマの購入契約をされた方の情報を登録します。" },
  { number: 2, title: "使用者情報の登録", detail: "クルマを実際に使用される方の情報を登録します。" },
  { number: 3, title: "My TOYOTAのサービス利用手続き", detail: "T-Connectなどのサービスを申し込みます。" },
] as const;

const PREPARE = [
  "運転免許証（個人のお客さま）",
  "スマートフォン、またはカメラ付きのタブレット",
  "メールアドレス",
] as const;

/** The public front page. */
export default function FrontPage() {
  return (
    <>
      <PageTitle lead="クルマのご契約とあわせて、オーナーさま向けサービスのお申込みに必要な情報を、お客さまのスマートフォンで登録いただけます。">
        My TOYOTA サービスお申込み
      </PageTitle>
      <h2>お申込み手続きの流れ</h2>
      <StageList stages={STAGES.map((stage) => ({ ...stage, state: "later" }))} />
      <h2>ご用意いただくもの</h2>
      <ul>
        {PREPARE.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>お手続きの始め方</h2>
      <p>販売店スタッフが提示するQRコードを、お客さまのスマートフォンで読み取ってください。</p>
      <p className="support">
        ブラウザの「戻る」ボタンを押しても、入力した内容は失われません。途中で画面を閉じた場合も、同じQRコードから続きを再開できます。
      </p>
    </>
  );
}
