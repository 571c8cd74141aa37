import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { DealerVehicle } from "@/lib/data/held-vehicles";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { formatPhone } from "@/lib/domain/phone-metadata";
import { everythingApplied, servicesLeft } from "@/lib/domain/services-left";
import { resume } from "./actions";
import { dealer as words } from "./dealer-vehicle.ja";
import { Services } from "./services";

/**
 * A vehicle that the account is registered for at a dealer.
 *
 * @param vehicle.alsoBuyer the account is this contract's buyer as well as its user
 */
export function OneDealerVehicle({ vehicle }: { vehicle: DealerVehicle & { alsoBuyer: boolean } }) {
  const { registrationId, name, grade, colour, registeredAt } = vehicle;
  const heading = `dealer-${registrationId}`;
  const next = nextOf(vehicle);
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <Notice
        tone={registeredAt && vehicle.state !== "changing" ? "success" : "info"}
        title={words.state(vehicle)}
      >
        {words.sentence(vehicle, next)}
      </Notice>
      <DescriptionList
        items={[
          ...(grade ? [{ term: words.grade, description: grade }] : []),
          ...(colour ? [{ term: words.colour, description: colour }] : []),
          ...(registeredAt ? [{ term: words.registered, description: japaneseDay(registeredAt) }] : []),
          { term: words.dealer, description: vehicle.dealer.name },
          { term: words.phone, description: formatPhone(vehicle.dealer.phone) },
        ]}
      />
      {vehicle.role === "user" && vehicle.state === "registered" ? <Services held={vehicle} /> : null}
      {next === "resume" ? (
        <form action={resume.bind(null, registrationId)}>
          <Button type="submit" aria-label={`${words.resume}（${name}）`}>
            {words.resume}
          </Button>
        </form>
      ) : null}
    </section>
  );
}

/** What there is to do: screens to go on with, services that can be applied for after delivery, or nothing. */
function nextOf(vehicle: DealerVehicle): "resume" | "after-delivery" | "nothing" {
  const { state, role, open, left, hasUser } = vehicle;
  if (state === "started" || state === "changing") return open ? "resume" : "nothing";
  if (role === "buyer") return open && !hasUser && state === "registered" ? "resume" : "nothing";
  if (state !== "registered") return "nothing";
  if (servicesLeft(vehicle).length > 0 && open && !left) return "resume";
  return everythingApplied(vehicle) ? "nothing" : "after-delivery";
}
