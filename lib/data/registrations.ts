import type { ApplicationState } from "@/lib/domain/application-state";
import type { Service } from "@/lib/domain/catalogue";
import type { LineProblem, LineState } from "@/lib/domain/line-state";
import type { OwnerRequestState } from "@/lib/domain/owner-request-state";
import type { Identity, PartyKind } from "@/lib/domain/party";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { pool } from "./pool";
import { SELECT_VIEW, viewOf } from "./registration-row";

export type Role = "buyer" | "user" | "owner";

/** The other party of the contract (the user for a buyer, the buyer for a user), as this one may know it. */
export type OtherParty = {
  registrationId: string;
  state: RegistrationState;
  openStep: string | null;
  sameName: boolean;
  accountId: string | null;
  kind: PartyKind | null;
  /** Staff took leave of this party. */
  left: boolean;
  /** The name, once registered. */
  name: () => string | null;
};

/** A payment method, or an attempt to register a card, without the provider's references. */
export type KnownPayment = {
  id: string;
  kind: PaymentMethod;
  state: PaymentMethodState;
  failure: string | null;
  card: { brand: string; lastFour: string; expiryYear: number; expiryMonth: number } | null;
};

/** What one browser may know about a registration: the single read behind every page and every save. */
export type RegistrationView = {
  id: string;
  visitId: string;
  /** Null for an owner, who registers after delivery. */
  contractId: string | null;
  /** What its event stream is told by: the contract, or the registration where there is none. */
  feedId: string;
  role: Role;
  state: RegistrationState;
  openStep: string | null;
  createdAt: Date;
  keepUntil: Date;
  /** A user who is the buyer. */
  sameName: boolean;
  other: OtherParty | null;
  /** What kind of party this has to be, where the dealer knows beforehand. */
  expectedKind: PartyKind | null;
  /** The same of the other party. */
  otherExpectedKind: PartyKind | null;
  /** Staff took leave of this party: nothing more is done at the dealer. */
  left: boolean;
  /** What became of each service that was decided on. Empty until proved. */
  applications: Partial<Record<Service, ApplicationState>>;
  /** What pays for the services, or null. */
  payment: KnownPayment | null;
  /** The latest card that did not become that: being entered, refused or given up. */
  cardAttempt: KnownPayment | null;
  /** Without a name and services where it is not known yet: an owner's before the request was approved. */
  vehicle: {
    name: string;
    grade: string | null;
    colour: string | null;
    tConnect: boolean;
    charging: boolean;
    kei: boolean;
    features: string[];
  };
  /** Who sold the car; null for an owner. */
  dealer: { name: string; phone: string; checkCodeRequired: boolean } | null;
  /** An owner's request to be registered, once there is one. */
  request: { state: OwnerRequestState; refusalReason: string | null; question: string | null } | null;
  /** The vehicle's communication line, once it was asked for. */
  line: {
    state: LineState;
    failure: LineProblem | null;
    progress: number;
    attempt: number;
    vehicleChecked: boolean;
  } | null;
  checkLocked: boolean;
  account: { id: string; identity: Identity; identityRevision: number; tConnectLinked: boolean } | null;
  /** Somebody has proved to be this party: by a code to an address, or by signing in. */
  identified: boolean;
  /** This browser has proved it too. Where identified and not proved, nothing that was entered may be shown. */
  proved: boolean;
  /** The saved answers by step id. Empty until proved. */
  saved: Record<string, unknown>;
  revisions: Record<string, number>;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a registration as the browser with this visit token may see it, or null where it may not:
 * unknown, another browser's, closed or expired are not told apart.
 *
 * @param sessionId the session the browser's sign-in token names, if any
 */
export async function findRegistrationView(
  visitTokenHash: string,
  registrationId: string,
  sessionId: string | null,
): Promise<RegistrationView | null> {
  if (!UUID.test(registrationId)) return null;
  const { rows } = await pool().query({
    name: "registration-view",
    text: SELECT_VIEW,
    values: [visitTokenHash, registrationId, sessionId],
  });
  return rows[0] ? viewOf(registrationId, rows[0]) : null;
}

/** The contract of a registration that has one: every buyer's and user's. */
export function dealerOf({ dealer }: Pick<RegistrationView, "dealer">): { name: string; phone: string } {
  if (dealer === null) throw new Error("a registration without a dealer");
  return dealer;
}

/** The contract of a registration at the dealer. */
export function contractOf({ contractId }: Pick<RegistrationView, "contractId">): string {
  if (contractId === null) throw new Error("a registration without a contract");
  return contractId;
}
