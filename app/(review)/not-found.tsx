import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { review } from "@/lib/missing.ja.json";

export default function ReviewNotFound() {
  return (
    <div className="narrow">
      <PageTitle lead={review.lead}>{review.title}</PageTitle>
      <BackLink href="/review">{review.way}</BackLink>
    </div>
  );
}
