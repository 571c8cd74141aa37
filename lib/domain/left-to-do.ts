import type { ApplicationState } from "./application-state";
import { type Service, servicesFor } from "./catalogue";
import type { PaymentMethodState } from "./payment-method-state";

/** What staff still have to do when they take leave of a customer (guide 3-1/6-C, 3-2/12-A, 4-B; 2-3/6). */
export type LeftToDo = "direct-debit-form" | "leaflet";

type Outcome = {
  /** The user is registered after delivery. */
  userPutOff: boolean;
  /** What became of each service the vehicle can have; null where nothing was decided. */
  services: readonly (ApplicationState | null)[];
  payment: { state: PaymentMethodState } | null;
};

/** What became of each service a vehicle can have. */
export function servicesOf(
  vehicle: { tConnect: boolean; charging: boolean },
  applications: Partial<Record<Service, ApplicationState>>,
): (ApplicationState | null)[] {
  return servicesFor(vehicle).map((service) => applications[service] ?? null);
}

/** The list the phone's staff screen and the console both show. Empty: nothing is left. */
export function leftToDo({ userPutOff, services, payment }: Outcome): LeftToDo[] {
  const left: LeftToDo[] = [];
  if (payment?.state === "awaiting-form") left.push("direct-debit-form");
  if (userPutOff || services.some((state) => state !== "accepted")) left.push("leaflet");
  return left;
}
