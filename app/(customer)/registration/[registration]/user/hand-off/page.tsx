import { Live } from "@/components/journey/live";
import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { QrImage } from "@/components/ui/qr-image";
import { StageList } from "@/components/ui/stage-list";
import { currentToken } from "@/lib/data/contracts";
import { env } from "@/lib/env";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { eventsUrl, stepUrl } from "../../urls";
import { copy } from "./copy.ja";
import { AgainForm, CopyUrl } from "./form";
import { MILESTONES, milestoneOf } from "./milestones";

export const metadata = { title: copy.title };

/** The QR for the user's own phone (2-2/4), and how far that phone is. Left by itself when the user is registered. */
export default async function HandOffPage(props: StepProps) {
  const step = await openStep(props, "user/hand-off", { silent: true });
  const { id, contractId, other } = step.view;
  const token = await currentToken(contractId, "hand-off");
  const live = token && !token.usedAt && token.expiresAt > new Date() ? token : null;
  const url = live && `${env().APP_URL}/start/${live.token}`;
  const at = MILESTONES.indexOf(milestoneOf(other));
  const here = stepUrl(id, "user/hand-off");
  return (
    <StepPage title={copy.title} lead={url ? copy.lead : undefined} {...stepFrame(step)}>
      {url ? <QrImage value={url} label={copy.qr} /> : null}
      {url && live ? (
        <>
          <CopyUrl url={url} />
          <p className="support">{copy.until(clock(live.expiresAt))}</p>
        </>
      ) : (
        <Notice tone={other ? "info" : "warning"}>{other ? copy.used : copy.expired}</Notice>
      )}
      <section aria-labelledby="progress">
        <h2 id="progress">{copy.progress}</h2>
        <StageList
          live
          stages={MILESTONES.map((milestone, index) => ({
            number: index + 1,
            title: copy.milestones[milestone],
            state: index < at ? "done" : index === at ? "current" : "later",
            detail: milestone === "checked" ? copy.corporateCheck : undefined,
          }))}
        />
        <p>
          <a href={here}>{copy.refresh}</a>
        </p>
      </section>
      {url ? null : (
        <section className="card">
          <p>{copy.againHint}</p>
          <AgainForm {...step.form} />
        </section>
      )}
      <p>
        <a href={stepUrl(id, "user/name")}>{copy.otherWay}</a>
      </p>
      <Live url={eventsUrl(id)} />
    </StepPage>
  );
}

function clock(date: Date): string {
  return new Intl.DateTimeFormat("ja-JP", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Tokyo",
  }).format(date);
}
