import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { dealer } from "@/lib/missing.ja.json";

export default function DealerNotFound() {
  return (
    <div className="narrow">
      <PageTitle lead={dealer.lead}>{dealer.title}</PageTitle>
      <BackLink href="/dealer">{dealer.way}</BackLink>
    </div>
  );
}
