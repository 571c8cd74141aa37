import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ANSWER_DAYS } from "@/lib/domain/owner-retention";
import { guardRegistration } from "@/lib/web/registration-guard";
import { branchOf } from "../../journeys/conditions";
import { trailOf } from "../../journeys/journey-of";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps) {
  const view = await guardRegistration((await params).registration);
  return { title: copy.title[branchOf(trailOf(view).answers)] };
}

/** The request is in (guide 4-1/9-A, 18-B, 20-C), in the same words for every vehicle: what became of it says マイカー情報. */
export default async function RequestSubmittedPage(props: StepProps) {
  const step = await openStep(props, "request/submitted");
  const { trail } = step;
  return (
    <StepPage
      title={copy.title[branchOf(trail.answers)]}
      lead={copy.lead}
      {...stepFrame(step)}
      backUrl={null}
    >
      <p>{copy.mailed}</p>
      <p>{copy.next(ANSWER_DAYS)}</p>
      <Card title={copy.statusTitle}>
        <p>{copy.status}</p>
      </Card>
      <p className="support">{copy.mailTrouble}</p>
      <ButtonLink href="/my-car">{copy.close}</ButtonLink>
    </StepPage>
  );
}
