import { StepPage } from "@/components/journey/step-page";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { unfinishedOnBrowser } from "@/lib/data/owner-registrations";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { DRAFT_DAYS } from "@/lib/domain/owner-retention";
import { formStart } from "@/lib/web/form-answer";
import { readVisitToken } from "@/lib/web/visit-cookie";
import { ownerFaq } from "../registration/[registration]/faq.ja";
import { start } from "./action";
import { copy } from "./copy.ja";
import { StartForm } from "./form";

export const metadata = { title: copy.title };

/** Where everything after delivery begins (guide 4-1/1): the leaflet's QR, the mail's link or the plain URL. */
export default async function AfterDeliveryPage({
  searchParams,
}: {
  searchParams: Promise<{ view?: string }>;
}) {
  const visitToken = await readVisitToken();
  const [begun] = visitToken ? await unfinishedOnBrowser(visitToken) : [];
  const initial = await formStart("/after-delivery", searchParams);
  return (
    <StepPage title={copy.title} lead={copy.lead} faq={ownerFaq}>
      <Notice tone="warning" title={copy.keiTitle}>
        {copy.kei}
      </Notice>
      <details className="help">
        <summary>{copy.keiHelp}</summary>
        <ul>
          {copy.keiHelpItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      <Card title={copy.prepare}>
        <ul>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Card>
      {begun ? (
        <>
          <Card title={copy.resumeTitle}>
            <p>{copy.begun(japaneseDay(begun.createdAt))}</p>
            <StartForm initial={initial} action={start.bind(null, false)} label={copy.resume} />
          </Card>
          <StartForm
            initial={initial}
            action={start.bind(null, true)}
            label={copy.another}
            variant="secondary"
          />
        </>
      ) : (
        <StartForm initial={initial} action={start.bind(null, false)} label={copy.start} />
      )}
      <p className="support">{copy.keep(DRAFT_DAYS)}</p>
      <p className="support">{copy.data}</p>
      <p>
        {copy.elsewhere} <a href="/my-car">{copy.myCar}</a>
      </p>
    </StepPage>
  );
}
