import type { ApplicationState } from "./application-state";
import type { Service } from "./catalogue";

type Held = {
  offered: readonly Service[];
  applications: readonly { service: Service; state: ApplicationState }[];
};

function stateOf({ applications }: Held, service: Service): ApplicationState | undefined {
  return applications.find((one) => one.service === service)?.state;
}

/** The services a vehicle can have on which nothing was decided yet: what there is still to do. */
export function servicesLeft(held: Held): Service[] {
  return held.offered.filter((service) => stateOf(held, service) === undefined);
}

/** Whether every service a vehicle can have was applied for. */
export function everythingApplied(held: Held): boolean {
  return held.offered.every((service) => stateOf(held, service) === "accepted");
}

/**
 * The services that were not wanted and can be applied for all the same: an application settles what was asked before
 * it, and the services are asked in their order.
 */
export function servicesToReconsider(held: Held): Service[] {
  return held.offered.filter(
    (service, at) =>
      stateOf(held, service) === "declined" &&
      held.offered.slice(at + 1).every((later) => stateOf(held, later) !== "accepted"),
  );
}
