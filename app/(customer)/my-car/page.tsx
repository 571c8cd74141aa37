import { StepPage } from "@/components/journey/step-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requireAccount } from "@/lib/auth/customer";
import {
  type DealerVehicle,
  dealerVehicles,
  endedVehicles,
  type HeldServices,
  ownerServices,
} from "@/lib/data/held-vehicles";
import { type OwnedVehicle, vehiclesOfAccount } from "@/lib/data/owner-requests";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { ownerFaq } from "../registration/[registration]/faq.ja";
import { copy as deleteCopy } from "./[registration]/delete/copy.ja";
import { copy } from "./copy.ja";
import { OneDealerVehicle } from "./dealer-vehicle";
import { GoOn } from "./go-on";
import { Services } from "./services";
import { statusOf } from "./status.ja";
import { vehicleUrl } from "./urls";
import { vehicleTitle } from "./vehicle-name";

export const metadata = { title: copy.title };

type Props = { searchParams: Promise<{ done?: string }> };

/** マイカー情報: what the signed-in account holds, at the dealer and after delivery, in which state, and what is to do. */
export default async function MyCarPage({ searchParams }: Props) {
  const accountId = await requireAccount();
  const { done } = await searchParams;
  const [requested, registered, ended] = await Promise.all([
    vehiclesOfAccount({ accountId }),
    dealerVehicles(accountId),
    endedVehicles(accountId),
  ]);
  const owned = await Promise.all(
    requested.map(async (vehicle) => ({ vehicle, held: await ownerServices(vehicle.registrationId) })),
  );
  return (
    <StepPage title={copy.title} lead={copy.lead} faq={ownerFaq}>
      {done === "deleted" || done === "comparison-deleted" ? (
        <Notice tone="success">{deleteCopy.done[done]}</Notice>
      ) : null}
      {owned.length + registered.length === 0 ? <p>{copy.none}</p> : null}
      {onePerContract(registered).map((vehicle) => (
        <OneDealerVehicle key={vehicle.registrationId} vehicle={vehicle} />
      ))}
      {owned.map(({ vehicle, held }) => (
        <OneVehicle key={vehicle.registrationId} owned={vehicle} held={held} />
      ))}
      {ended.map(({ registrationId, name, endedAt }) => (
        <section key={registrationId} className="card" aria-labelledby={registrationId}>
          <h2 id={registrationId}>{name ?? copy.vehicle}</h2>
          <Notice tone="info" title={copy.ended.title}>
            {copy.ended.sentence(japaneseDay(endedAt))}
          </Notice>
        </section>
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

/** Who is buyer and user of a vehicle sees it once, as its user. */
function onePerContract(registered: readonly DealerVehicle[]): (DealerVehicle & { alsoBuyer: boolean })[] {
  const of = (role: DealerVehicle["role"]) => registered.filter((one) => one.role === role);
  const has = (them: readonly DealerVehicle[], { contractId }: DealerVehicle) =>
    them.some((one) => one.contractId === contractId);
  const [buyers, users] = [of("buyer"), of("user")];
  return [
    ...users.map((user) => ({ ...user, alsoBuyer: has(buyers, user) })),
    ...buyers.filter((buyer) => !has(users, buyer)).map((buyer) => ({ ...buyer, alsoBuyer: false })),
  ];
}

function OneVehicle({ owned, held }: { owned: OwnedVehicle; held: HeldServices }) {
  const { registrationId, submittedAt } = owned;
  const title = vehicleTitle(owned);
  const { label, tone, next } = statusOf(owned, held);
  return (
    <section className="card" aria-labelledby={registrationId}>
      <h2 id={registrationId}>{title}</h2>
      <Notice tone={tone} title={label}>
        {next}
      </Notice>
      {submittedAt ? <p className="support">{`${copy.submitted}：${japaneseDay(submittedAt)}`}</p> : null}
      <Services held={held} />
      <GoOn owned={owned} held={held} about={title} />
      <p>
        <a href={vehicleUrl(registrationId)}>
          {copy.details}
          <span className="visually-hidden">{`（${title}）`}</span>
        </a>
      </p>
    </section>
  );
}
