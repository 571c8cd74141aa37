import { StepPage } from "@/components/journey/step-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { findAccount } from "@/lib/data/accounts";
import { ownerServices } from "@/lib/data/held-vehicles";
import { type OwnedVehicle, recordsOf } from "@/lib/data/owner-requests";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { plateText } from "@/lib/domain/number-plate";
import { DECIDED_AGAINST_DAYS } from "@/lib/domain/owner-retention";
import { ownerFaq } from "../../registration/[registration]/faq.ja";
import { identityItems } from "../../registration/[registration]/identity-items.ja";
import { GoOn } from "../go-on";
import { Services } from "../services";
import { statusOf } from "../status.ja";
import { deleteUrl } from "../urls";
import { vehicleTitle } from "../vehicle-name";
import { consentNames, copy, mailNames } from "./copy.ja";
import { type OwnedProps, ownedVehicle } from "./owned";

export const metadata = { title: copy.title };

/** One vehicle: its state, and everything that is held about its request (開示), with the way to delete it. */
export default async function OwnedVehiclePage(props: OwnedProps) {
  const { accountId, owned } = await ownedVehicle(props);
  const [account, records, held] = await Promise.all([
    findAccount(accountId),
    recordsOf(owned.registrationId),
    ownerServices(owned.registrationId),
  ]);
  const title = vehicleTitle(owned);
  const { label, tone, next } = statusOf(owned, held);
  const approved = owned.state === "approved";
  return (
    <StepPage title={copy.title} lead={title} faq={ownerFaq}>
      <Notice tone={tone} title={label}>
        {next}
      </Notice>
      <Services held={held} />
      <GoOn owned={owned} held={held} about={title} />
      <h2>{copy.held}</h2>
      <p>{copy.heldLead}</p>
      <DescriptionList items={[...vehicleItems(owned), ...recordItems(records), ...otherItems(owned)]} />
      {account ? (
        <>
          <h2>{copy.accountTitle}</h2>
          <DescriptionList items={identityItems(account.identity)} />
        </>
      ) : null}
      <h2>{copy.keepTitle}</h2>
      <ul>
        {keeping(owned).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!approved || owned.compared ? (
        <ButtonLink href={deleteUrl(owned.registrationId)} variant="secondary">
          {approved ? copy.deleteComparison : copy.delete}
        </ButtonLink>
      ) : null}
      <BackLink href="/my-car">{copy.back}</BackLink>
    </StepPage>
  );
}

function vehicleItems({ vehicle, startedAt, submittedAt, decidedAt }: OwnedVehicle) {
  const dates = [
    { term: copy.started, at: startedAt },
    { term: copy.submitted, at: submittedAt },
    { term: copy.decided, at: decidedAt },
  ];
  return [
    ...(vehicle
      ? [
          { term: copy.chassisNumber, description: vehicle.chassisNumber },
          { term: copy.plate, description: plateText(vehicle.plate) },
        ]
      : []),
    ...dates.flatMap(({ term, at }) => (at ? [{ term, description: japaneseDay(at) }] : [])),
  ];
}

function recordItems({ consents, mails }: Awaited<ReturnType<typeof recordsOf>>) {
  const agreed = consents.map(
    ({ text, agreedAt }) => `${consentNames[text] ?? text}（${japaneseDay(agreedAt)}）`,
  );
  const sent = mails.flatMap(({ kind, createdAt }) =>
    mailNames[kind] ? [`${mailNames[kind]}（${japaneseDay(createdAt)}）`] : [],
  );
  return [
    ...(agreed.length > 0 ? [{ term: copy.consents, description: agreed.join("、") }] : []),
    ...(sent.length > 0 ? [{ term: copy.mails, description: sent.join("、") }] : []),
  ];
}

function otherItems({ compared }: OwnedVehicle) {
  return [
    { term: copy.drafts, description: copy.draftsText },
    ...(compared ? [{ term: copy.comparison, description: copy.comparisonText }] : []),
  ];
}

function keeping({ state, keepUntil }: OwnedVehicle): string[] {
  const until = keepUntil && keepUntil > new Date() ? japaneseDay(keepUntil) : null;
  if (state === "draft") return until ? [copy.keepDraft(until)] : [];
  if (state === "approved")
    return until ? [copy.keepVehicle, copy.keepRegistered(until)] : [copy.keepVehicle];
  return [copy.keepDecided(DECIDED_AGAINST_DAYS)];
}
