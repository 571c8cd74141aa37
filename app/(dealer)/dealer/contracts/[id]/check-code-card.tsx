import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { renewCheckCode } from "./actions";

/** The code this member of staff types on the customer's phone: it says who checked. */
export function CheckCodeCard(props: {
  contractId: string;
  code: string;
  locked: boolean;
  required: boolean;
}) {
  const { contractId, code, locked, required } = props;
  if (!required) return null;
  return (
    <section className="card" aria-labelledby="check-code">
      <h2 id="check-code">目視確認の確認コード</h2>
      {locked ? (
        <Notice tone="warning">
          入力に5回失敗したため、ロックされています。確認コードを再発行すると、もう一度入力できます。
        </Notice>
      ) : (
        <p className="big-code">{code}</p>
      )}
      <p className="support">
        お客さまの身分証明書と画面の内容を確認したあと、お客さまのスマートフォンに入力してください。このコードで、確認したスタッフが記録されます。
      </p>
      <form action={renewCheckCode.bind(null, contractId)}>
        <Button type="submit" variant="secondary">
          確認コードを再発行
        </Button>
      </form>
    </section>
  );
}
