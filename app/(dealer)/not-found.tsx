import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";

export default function DealerNotFound() {
  return (
    <div className="narrow">
      <PageTitle lead="URLが正しくないか、この販売店のご契約ではありません。">
        この画面は表示できません
      </PageTitle>
      <BackLink href="/dealer">一覧にもどる</BackLink>
    </div>
  );
}
