import { ContinueForm } from "@/components/journey/continue-form";
import { Live } from "@/components/journey/live";
import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { QrImage } from "@/components/ui/qr-image";
import { StageList } from "@/components/ui/stage-list";
import { currentToken } from "@/lib/data/contracts";
import { contractOf } from "@/lib/data/registrations";
import { startUrl } from "@/lib/public-urls";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { eventsUrl, stepUrl } from "../../urls";
import { copy } from "./copy.ja";
import { CopyUrl } from "./copy-url";
import { MILESTONES, milestoneOf } from "./milestones";

export const metadata = { title: copy.title };

/** The QR for the user's own phone (2-2/4), and how far that phone is. Left by itself when the user is registered. */
export default async function HandOffPage(props: StepProps) {
  const step = await openStep(props, "user/hand-off", { silent: true });
  const { id, other } = step.view;
  const token = await currentToken(contractOf(step.view), "hand-off");
  const live = token && !token.usedAt && token.expiresAt > new Date() ? token : null;
  const at = MILESTONES.indexOf(milestoneOf(other));
  return (
    <StepPage title={copy.title} lead={live ? copy.lead : undefined} {...stepFrame(step)}>
      {live ? (
        <ShownQr url={startUrl(live.token)} until={live.expiresAt} />
      ) : (
        <Notice tone={other ? "info" : "warning"}>
          {other ? copy.used : copy.expired}
          {other ? <span className="scripted-only">{copy.movesOn}</span> : null}
        </Notice>
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
          <a href={stepUrl(id, "user/hand-off")}>{copy.refresh}</a>
        </p>
      </section>
      {live ? null : (
        <section className="card">
          <p>{copy.againHint}</p>
          <ContinueForm {...step.form} label={copy.again} variant="secondary" />
        </section>
      )}
      <p>
        <a href={stepUrl(id, "user/name")}>{copy.otherWay}</a>
      </p>
      <Live url={eventsUrl(id)} />
    </StepPage>
  );
}

function ShownQr({ url, until }: { url: string; until: Date }) {
  const clock = new Intl.DateTimeFormat("ja-JP", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Tokyo",
  });
  return (
    <>
      <QrImage value={url} label={copy.qr} />
      <CopyUrl url={url} />
      <p className="support">{copy.until(clock.format(until))}</p>
    </>
  );
}
