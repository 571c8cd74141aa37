import { Button } from "@/components/ui/button";
import type { OwnedVehicle } from "@/lib/data/owner-requests";
import { mayBeginAgain } from "@/lib/domain/request-words.ja";
import { again, goOn } from "./actions";
import { copy } from "./copy.ja";

/** The button for what can be done next, where there is something. */
export function GoOn({ owned, about }: { owned: OwnedVehicle; about: string }) {
  const { state, registrationId, services, refusalReason } = owned;
  if (state === "refused")
    return mayBeginAgain(refusalReason) ? (
      <form action={again.bind(null, registrationId)}>
        <Button type="submit" aria-label={`${copy.again}（${about}）`}>
          {copy.again}
        </Button>
      </form>
    ) : null;
  if (state !== "draft" && state !== "asked-back" && !(state === "approved" && services)) return null;
  return (
    <form action={goOn.bind(null, registrationId)}>
      <Button type="submit" aria-label={`${copy.go[state]}（${about}）`}>
        {copy.go[state]}
      </Button>
    </form>
  );
}
