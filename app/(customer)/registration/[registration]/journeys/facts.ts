import type { RegistrationView, Role } from "@/lib/data/registrations";
import type { Occasion } from "@/lib/domain/payment-methods";
import type { RegistrationState } from "@/lib/domain/registration-state";

/** What a journey's conditions may ask besides the answers. */
export type Facts = {
  role: Role;
  /** How far the party itself is: registered once, what was registered is asked again only by a change. */
  state: RegistrationState;
  occasion: Occasion;
  vehicle: { tConnect: boolean; charging: boolean; kei: boolean };
  account: RegistrationView["account"];
  applications: RegistrationView["applications"];
  payment: Pick<NonNullable<RegistrationView["payment"]>, "kind"> | null;
  /** Staff took leave. */
  left: boolean;
  /** An owner's request to be registered, once there is one. */
  request: RegistrationView["request"];
  /** The vehicle's line, once it was asked for. */
  line: RegistrationView["line"];
  /** For the buyer's journey: how far the user is, or null where none has begun. */
  user: { state: RegistrationState; sameName: boolean } | null;
};

/** The facts of a registration. */
export function factsOf(view: RegistrationView): Facts {
  return {
    role: view.role,
    state: view.state,
    occasion: view.role === "owner" ? "after-delivery" : "at-dealer",
    vehicle: view.vehicle,
    account: view.account,
    applications: view.applications,
    payment: view.payment,
    left: view.left,
    request: view.request,
    line: view.line,
    user: view.role === "buyer" ? view.other : null,
  };
}
