import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { REVIEW_DAYS } from "@/lib/domain/owner-retention";
import { guardRegistration } from "@/lib/web/registration-guard";
import { faqOf } from "../../faq.ja";
import { branchOf } from "../../journeys/conditions";
import { trailOf } from "../../journeys/journey-of";
import type { StepProps } from "../../open-step";
import { provedRegistration } from "../../proved";
import { stageLabel } from "../../stage.ja";
import { stepUrl } from "../../urls";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps) {
  return { title: copy.title[branchOf((await guardRegistration((await params).registration)).saved)] };
}

/**
 * The request is in (guide 4-1/9-A, 18-B, 20-C): in the same words for every vehicle, and also where it is decided
 * within the second. What became of it says マイカー情報.
 */
export default async function RequestSubmittedPage({ params }: StepProps) {
  const view = await provedRegistration((await params).registration);
  if (!view.request || view.request.state === "asked-back")
    redirect(stepUrl(view.id, trailOf(view).open, "not-yet"));
  const { role, saved } = view;
  return (
    <StepPage title={copy.title[branchOf(saved)]} lead={copy.lead} stage={stageLabel(role)} faq={faqOf(role)}>
      <p>{copy.mailed}</p>
      <p>{copy.next(REVIEW_DAYS)}</p>
      <Card title={copy.statusTitle}>
        <p>{copy.status}</p>
      </Card>
      <p className="support">{copy.mailTrouble}</p>
      <ButtonLink href="/my-car">{copy.close}</ButtonLink>
    </StepPage>
  );
}
