import { Button } from "@/components/ui/button";
import type { HeldServices } from "@/lib/data/held-vehicles";
import type { OwnedVehicle } from "@/lib/data/owner-requests";
import { mayBeginAgain } from "@/lib/domain/request-words.ja";
import { servicesLeft, servicesToReconsider } from "@/lib/domain/services-left";
import { again, goOn, reconsider } from "./actions";
import { copy } from "./copy.ja";

/** The button for what can be done next, where there is something. */
export function GoOn(props: { owned: OwnedVehicle; held: HeldServices; about: string }) {
  const { owned, held, about } = props;
  const left = servicesLeft(held);
  const { state, registrationId, refusalReason } = owned;
  if (state === "refused")
    return mayBeginAgain(refusalReason) ? (
      <form action={again.bind(null, registrationId)}>
        <Button type="submit" aria-label={`${copy.again}（${about}）`}>
          {copy.again}
        </Button>
      </form>
    ) : null;
  const wanted = left.length === 0 ? servicesToReconsider(held) : [];
  if (wanted.length > 0)
    return wanted.map((service) => (
      <form key={service} action={reconsider.bind(null, registrationId, service)}>
        <Button type="submit" variant="secondary" aria-label={`${copy.apply(service)}（${about}）`}>
          {copy.apply(service)}
        </Button>
      </form>
    ));
  if (state !== "draft" && state !== "asked-back" && !(state === "approved" && left.length > 0)) return null;
  return (
    <form action={goOn.bind(null, registrationId)}>
      <Button type="submit" aria-label={`${copy.go[state]}（${about}）`}>
        {copy.go[state]}
      </Button>
    </form>
  );
}
