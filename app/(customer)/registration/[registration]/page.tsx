import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { StageList } from "@/components/ui/stage-list";
import { displayName } from "@/lib/domain/party";
import { guardRegistration } from "@/lib/web/registration-guard";
import { change } from "./change";
import { copy } from "./copy.ja";
import { buyerFaq } from "./faq.ja";
import { trailOf } from "./journeys/journey-of";
import { doorUrl, stepUrl } from "./urls";

export const metadata = { title: copy.title };

/** The stage overview (1-1/3): what is done, what comes next, what may be changed. */
export default async function OverviewPage({ params }: { params: Promise<{ registration: string }> }) {
  const view = await guardRegistration((await params).registration);
  if (!view.proved) redirect(doorUrl(view.id));
  const trail = trailOf(view);
  const registered = view.state === "registered";
  const begun = Object.keys(view.saved).length > 0;
  const name = view.account ? displayName(view.account.identity) : "";
  const until = new Intl.DateTimeFormat("ja-JP", { dateStyle: "long", timeZone: "Asia/Tokyo" }).format(
    view.keepUntil,
  );
  const changeForm = (
    <form action={change.bind(null, view.id)}>
      <Button type="submit" variant="text">
        {copy.change}
      </Button>
    </form>
  );
  return (
    <StepPage title={copy.title} lead={copy.lead} faq={buyerFaq}>
      <StageList
        stages={[
          {
            number: 1,
            title: copy.buyer,
            state: registered ? "done" : "current",
            detail: registered ? `${copy.buyerName}　${name}` : copy.buyerDetail,
            action: registered ? changeForm : undefined,
          },
          { number: 2, title: copy.user, state: registered ? "current" : "later", detail: copy.userDetail },
          { number: 3, title: copy.services, state: "later", detail: copy.servicesDetail },
        ]}
      />
      {registered ? (
        <Notice tone="info">{copy.userLater}</Notice>
      ) : (
        <ButtonLink href={stepUrl(view.id, trail.open)}>{begun ? copy.resume : copy.start}</ButtonLink>
      )}
      <p className="support">{copy.keep(until)}</p>
    </StepPage>
  );
}
