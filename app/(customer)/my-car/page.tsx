import { StepPage } from "@/components/journey/step-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requireAccount } from "@/lib/auth/customer";
import { type OwnedVehicle, vehiclesOfAccount } from "@/lib/data/owner-requests";
import { ownerFaq } from "../registration/[registration]/faq.ja";
import { copy as deleteCopy } from "./[registration]/delete/copy.ja";
import { copy } from "./copy.ja";
import { japaneseDay } from "./dates";
import { GoOn } from "./go-on";
import { statusOf } from "./status.ja";
import { vehicleUrl } from "./urls";
import { vehicleTitle } from "./vehicle-name";

export const metadata = { title: copy.title };

type Props = { searchParams: Promise<{ done?: string }> };

/** マイカー情報: the vehicles of the signed-in account, what became of each request, and what happens next. */
export default async function MyCarPage({ searchParams }: Props) {
  const accountId = await requireAccount();
  const { done } = await searchParams;
  const vehicles = await vehiclesOfAccount({ accountId });
  return (
    <StepPage title={copy.title} lead={copy.lead} faq={ownerFaq}>
      {done === "deleted" || done === "comparison-deleted" ? (
        <Notice tone="success">{deleteCopy.done[done]}</Notice>
      ) : null}
      {vehicles.length === 0 ? <p>{copy.none}</p> : null}
      {vehicles.map((owned) => (
        <OneVehicle key={owned.registrationId} owned={owned} />
      ))}
      <ButtonLink href="/after-delivery" variant="secondary">
        {copy.start}
      </ButtonLink>
      <form action="/my-car/sign-out" method="post">
        <Button type="submit" variant="text">
          {copy.signOut}
        </Button>
      </form>
    </StepPage>
  );
}

function OneVehicle({ owned }: { owned: OwnedVehicle }) {
  const { registrationId, submittedAt } = owned;
  const title = vehicleTitle(owned);
  const { label, tone, next } = statusOf(owned);
  return (
    <section className="card" aria-labelledby={registrationId}>
      <h2 id={registrationId}>{title}</h2>
      <Notice tone={tone} title={label}>
        {next}
      </Notice>
      {submittedAt ? <p className="support">{`${copy.submitted}：${japaneseDay(submittedAt)}`}</p> : null}
      <GoOn owned={owned} about={title} />
      <p>
        <a href={vehicleUrl(registrationId)}>
          {copy.details}
          <span className="visually-hidden">{`（${title}）`}</span>
        </a>
      </p>
    </section>
  );
}
