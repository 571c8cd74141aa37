import type { ReactNode } from "react";
import { Live } from "@/components/journey/live";
import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { settleCard } from "@/lib/commands/register-card";
import type { KnownPayment } from "@/lib/data/registrations";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { goToOpenStep } from "../../proved";
import { eventsUrl, stepUrl, waitingUrl } from "../../urls";
import { copy, failures } from "./copy.ja";
import { CardForm } from "./form";

export const metadata = { title: copy.title };

type Props = StepProps & { searchParams: Promise<{ waiting?: string }> };

export default async function CardPage(props: Props) {
  const step = await openStep(props, "payment/card", { silent: true });
  const { view } = step;
  const { cardAttempt: attempt } = view;
  // Whoever looks while a card is being entered is told the truth, also where neither return nor notification came.
  const settled =
    attempt?.state === "pending" ? await settleCard(view.id, "ask") : (attempt?.state ?? "none");
  // Who waits for the provider is carried on; who came back to choose another card is not.
  const waiting = attempt?.state === "pending" || (await props.searchParams).waiting !== undefined;
  if (waiting && (settled === "registered" || (settled === "none" && view.payment?.card)))
    return goToOpenStep(view.id);
  const pending = settled === "pending" || settled === "unavailable";
  const registered = view.payment?.card && !pending ? view.payment : null;
  return (
    <StepPage title={copy.title} lead={registered ? undefined : copy.lead} {...stepFrame(step)}>
      <Outcome settled={settled} failure={attempt?.failure ?? null} kept={registered} />
      {registered ? (
        <RegisteredCard payment={registered}>
          <CardForm {...step.form} label={copy.keep} hidden={{ keep: registered.id }} />
        </RegisteredCard>
      ) : (
        <ul>
          {copy.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <CardForm
        {...step.form}
        label={registered ? copy.another : copy.submit}
        variant={registered ? "secondary" : "primary"}
      />
      {pending ? (
        <>
          <ButtonLink href={waitingUrl(view.id)} variant="secondary">
            {copy.check}
          </ButtonLink>
          <Live url={eventsUrl(view.id)} />
        </>
      ) : null}
      <p>
        <a href={stepUrl(view.id, "payment/method")}>{copy.other}</a>
      </p>
    </StepPage>
  );
}

/** What became of the card that was entered last. */
function Outcome(props: { settled: string; failure: string | null; kept: KnownPayment | null }) {
  const { settled, failure, kept } = props;
  const still = kept?.card ? <p>{copy.still(kept.card.lastFour)}</p> : null;
  if (settled === "pending")
    return (
      <Notice tone="info">
        <p>{copy.pending}</p>
        <p>{copy.checking}</p>
      </Notice>
    );
  if (settled === "unavailable") return <Notice tone="warning">{copy.unknown}</Notice>;
  if (settled === "failed")
    return (
      <Notice tone="error">
        <p>{failures[failure ?? "other"] ?? failures.other}</p>
        {still}
      </Notice>
    );
  if (settled === "abandoned")
    return (
      <Notice tone="info">
        <p>{copy.abandoned}</p>
        {still}
      </Notice>
    );
  return null;
}

function RegisteredCard({ payment, children }: { payment: KnownPayment; children: ReactNode }) {
  const { card } = payment;
  if (!card) return null;
  return (
    <>
      <h2>{copy.registered}</h2>
      <DescriptionList
        items={[
          { term: copy.brand, description: card.brand.toUpperCase() },
          { term: copy.number, description: copy.lastFour(card.lastFour) },
          { term: copy.expiry, description: copy.month(card.expiryYear, card.expiryMonth) },
        ]}
      />
      {children}
    </>
  );
}
