import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { guardRegistration } from "@/lib/web/registration-guard";
import { copy } from "./copy.ja";
import { faqOf } from "./faq.ja";
import { trailOf } from "./journeys/journey-of";
import { provedRegistration } from "./proved";
import { Stages } from "./stages";
import { stepUrl } from "./urls";

type Props = { params: Promise<{ registration: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: copy.title[(await guardRegistration((await params).registration)).role] };
}

/** The stage overview (1-1/3, 2-2/7): what is done, what comes next, what may be changed. */
export default async function OverviewPage({ params }: Props) {
  const view = await provedRegistration((await params).registration);
  const { role } = view;
  const begun = Object.keys(view.saved).length > 0 || view.request?.state === "approved";
  const until = japaneseDay(view.keepUntil);
  return (
    <StepPage title={copy.title[role]} lead={copy.lead[role]} faq={faqOf(role)}>
      <Stages view={view} />
      <ButtonLink href={stepUrl(view.id, trailOf(view).open)}>
        {begun ? copy.resume : copy.start[role]}
      </ButtonLink>
      <p className="support">{copy.keep(until)}</p>
    </StepPage>
  );
}
