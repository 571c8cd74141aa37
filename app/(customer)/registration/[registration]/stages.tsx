import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { StageList } from "@/components/ui/stage-list";
import type { RegistrationView } from "@/lib/data/registrations";
import { displayName } from "@/lib/domain/party";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { change } from "./change";
import { trailOf } from "./journeys/journey-of";
import { appliedFor } from "./services/applied-for";
import { copy } from "./stages.ja";
import { changeUserUrl } from "./urls";

type StageView = { state: "done" | "current" | "later" | "none"; detail: string; action?: ReactNode };

/** The stages of the whole as this phone may know them: what is done, what comes next, what may be changed. */
export function Stages({ view }: { view: RegistrationView }) {
  if (view.role === "owner") return <OwnerStages view={view} />;
  const buyer = view.role === "buyer" ? ownStage(view) : othersStage(view);
  const user = view.role === "buyer" ? userSeenByBuyer(view) : ownStage(view);
  const services = afterUserRegistration(view.vehicle) !== "finished";
  const left = view.role === "buyer" ? view.other?.left === true : view.left;
  const open = user.state === "done" ? "current" : "later";
  const served = !services ? "none" : left ? "done" : open;
  const applied = appliedFor(view).map((service) => serviceNames[service]);
  return (
    <StageList
      stages={[
        { number: 1, title: copy.buyer, ...buyer },
        { number: 2, title: copy.user, ...user },
        { number: 3, title: copy.services, state: served, detail: servicesDetail(services, applied, left) },
      ]}
    />
  );
}

/** After delivery there are two: nobody asks who bought the car. */
function OwnerStages({ view }: { view: RegistrationView }) {
  const { request, vehicle } = view;
  const approved = request?.state === "approved";
  const services = afterUserRegistration(vehicle) !== "finished";
  const applied = appliedFor(view).map((service) => serviceNames[service]);
  const detail = approved ? servicesDetail(services, applied, false) : copy.servicesAfterApproval;
  const serviceState = !approved ? "later" : services ? "current" : "none";
  const user = approved ? copy.registered : request ? copy.underReview : copy.userDetail;
  return (
    <StageList
      stages={[
        { number: 1, title: copy.user, state: approved ? "done" : "current", detail: user },
        { number: 2, title: copy.services, state: serviceState, detail },
      ]}
    />
  );
}

function servicesDetail(services: boolean, applied: readonly string[], left: boolean): string {
  if (!services) return copy.noServices;
  if (applied.length > 0) return copy.applied(applied.join("、"));
  return left ? copy.servicesOver : copy.servicesDetail;
}

/** The stage of the party this phone registers. */
function ownStage(view: RegistrationView): StageView {
  const buyer = view.role === "buyer";
  if (view.state === "changing") return { state: "current", detail: copy.changing };
  if (view.state !== "registered" || !view.account)
    return { state: "current", detail: buyer ? copy.buyerDetail : copy.userDetail };
  const name = isOver(view) ? null : displayName(view.account.identity);
  const label = buyer ? copy.changeBuyer : copy.changeOwn;
  return {
    state: "done",
    detail: name ? `${buyer ? copy.buyerName : copy.userName}　${name}` : copy.registered,
    action:
      view.sameName || view.role === "owner" ? undefined : (
        <form action={change.bind(null, view.id)}>
          <Button type="submit" variant="text" aria-label={label}>
            {copy.change}
          </Button>
        </form>
      ),
  };
}

/** The buyer's stage on the user's phone: the name only once the user is registered too (guide 2-2/27-B). */
function othersStage(view: RegistrationView): StageView {
  const { other, state } = view;
  if (isOver(view)) return { state: "done", detail: copy.registered };
  const name = state === "registered" ? other?.name() : null;
  return { state: "done", detail: name ? `${copy.buyerName}　${name}` : copy.buyerDetail };
}

function userSeenByBuyer(view: RegistrationView): StageView {
  const { id, state, other } = view;
  const action = other ? <a href={changeUserUrl(id)}>{copy.changeUser}</a> : undefined;
  if (other?.state === "after-delivery") return { state: "later", detail: copy.afterDelivery, action };
  if (other?.state === "registered") {
    const name = isOver(view) ? null : other.name();
    return { state: "done", detail: name ? `${copy.userName}　${name}` : copy.registered, action };
  }
  if (other?.state === "changing") return { state: "current", detail: copy.changing, action };
  return { state: state === "registered" ? "current" : "later", detail: copy.userDetail, action };
}

/** After 「とじる」 this is where the browser's back ends: it says what is done and names nobody. */
function isOver(view: RegistrationView): boolean {
  const goesOn = view.role === "buyer" && view.other?.sameName === true && !view.other.left;
  const services = afterUserRegistration(view.vehicle) !== "finished";
  return trailOf(view).open === "finished" && !(goesOn && services);
}
