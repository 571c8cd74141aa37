import type { ApplicationState } from "./application-state";
import type { Service } from "./catalogue";

type Held = {
  offered: readonly Service[];
  applications: readonly { service: Service; state: ApplicationState }[];
};

/** The services a vehicle can have on which nothing was decided yet: what there is still to do. */
export function servicesLeft(held: Held): Service[] {
  return held.offered.filter((service) => !held.applications.some((one) => one.service === service));
}

/**
 * The services that were not wanted and can be applied for all the same: an application settles what was asked before
 * it, and the services are asked in their order.
 */
export function servicesToReconsider(held: Held): Service[] {
  const stateOf = (service: Service) => held.applications.find((one) => one.service === service)?.state;
  return held.offered.filter(
    (service, at) =>
      stateOf(service) === "declined" &&
      held.offered.slice(at + 1).every((later) => stateOf(later) !== "accepted"),
  );
}
