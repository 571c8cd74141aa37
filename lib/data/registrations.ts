import type { ApplicationState } from "@/lib/domain/application-state";
import type { Service } from "@/lib/domain/catalogue";
import type { LineProblem, LineState } from "@/lib/domain/line-state";
import type { OwnerRequestState } from "@/lib/domain/owner-request-state";
import { displayName, type Identity, type PartyKind } from "@/lib/domain/party";
import { LIVE_PAYMENT_STATES, type PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { unseal } from "./personal-data";
import { pool } from "./pool";

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

const SELECT_VIEW = `
  SELECT v.id AS visit_id, r.contract_id, r.role, r.state, r.open_step, r.created_at, r.account_id, r.verified_email_index,
    r.same_name, r.left_at, va.proved_email_index, COALESCE(c.keep_until, r.keep_until) AS keep_until,
    q.state AS request_state, q.refusal_reason, q.question,
    l.state AS line_state, l.failure AS line_failure, l.progress AS line_progress, l.attempt AS line_attempt, l.vehicle_checked_at, c.grade, c.colour, c.check_locked_at, c.buyer_kind, c.user_kind,
    m.name AS model_name, m.t_connect, m.charging, m.kei, m.features,
    d.name AS dealer_name, d.phone AS dealer_phone, d.check_code_required,
    a.identity_sealed, a.identity_revision, a.t_connect_linked_at, s.account_id AS signed_in_account,
    o.id AS other_id, o.state AS other_state, o.open_step AS other_open_step, o.same_name AS other_same_name, o.left_at AS other_left_at,
    o.registered_at AS other_registered_at, o.account_id AS other_account_id, oa.kind AS other_kind,
    oa.identity_sealed AS other_identity_sealed,
    (SELECT json_object_agg(s.service, s.state) FROM service_application s WHERE s.registration_id = r.id) AS applications,
    (SELECT json_agg(json_build_object('id', p.id, 'kind', p.kind, 'state', p.state, 'failure', p.failure, 'brand', p.brand,
       'lastFour', p.last_four, 'expiryYear', p.expiry_year, 'expiryMonth', p.expiry_month) ORDER BY p.created_at DESC)
       FROM payment_method p WHERE p.registration_id = r.id AND p.state <> 'replaced') AS payments,
    (SELECT json_agg(json_build_array(f.step, encode(f.answer_sealed, 'base64'), f.revision))
       FROM draft f WHERE f.registration_id = r.id) AS drafts
  FROM visit v
  JOIN visit_access va ON va.visit_id = v.id
  JOIN registration r ON r.id = va.registration_id
  LEFT JOIN contract c ON c.id = r.contract_id
  LEFT JOIN owner_request q ON q.registration_id = r.id
  LEFT JOIN line l ON l.registration_id = r.id
  LEFT JOIN vehicle_model m ON m.code = COALESCE(c.model_code, q.model_code)
  LEFT JOIN dealer d ON d.id = c.dealer_id
  LEFT JOIN account a ON a.id = r.account_id
  LEFT JOIN registration o ON o.contract_id = r.contract_id AND o.state <> 'closed'
    AND o.role = CASE r.role WHEN 'buyer' THEN 'user' ELSE 'buyer' END
  LEFT JOIN account oa ON oa.id = o.account_id
  LEFT JOIN session s ON s.id = $3 AND s.ended_at IS NULL AND s.expires_at > now()
  WHERE v.token_hash = $1 AND v.expires_at > now() AND r.id = $2 AND r.state <> 'closed'
    AND COALESCE(c.keep_until, r.keep_until) > now()`;

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

// biome-ignore lint/suspicious/noExplicitAny: the row of the statement above
function viewOf(id: string, row: any): RegistrationView {
  const identified = row.account_id !== null || row.verified_email_index !== null;
  const proved =
    !identified ||
    (row.account_id !== null && row.signed_in_account === row.account_id) ||
    (row.verified_email_index !== null && row.proved_email_index === row.verified_email_index);
  const saved: Record<string, unknown> = {};
  const revisions: Record<string, number> = {};
  if (proved) {
    for (const [step, sealed, revision] of row.drafts ?? []) {
      saved[step] = unseal(Buffer.from(sealed, "base64"), draftContext(id, step));
      revisions[step] = revision;
    }
  }
  const payments: KnownPayment[] = proved ? (row.payments ?? []).map(paymentOf) : [];
  const live = ({ state }: KnownPayment) => LIVE_PAYMENT_STATES.some((known) => known === state);
  return {
    id,
    visitId: row.visit_id,
    contractId: row.contract_id,
    feedId: row.contract_id ?? id,
    role: row.role,
    state: row.state,
    openStep: row.open_step,
    createdAt: row.created_at,
    keepUntil: row.keep_until,
    sameName: row.same_name,
    other: row.other_id === null ? null : otherOf(row),
    expectedKind: row.role === "buyer" ? row.buyer_kind : row.user_kind,
    otherExpectedKind: row.role === "buyer" ? row.user_kind : row.buyer_kind,
    left: row.left_at !== null,
    applications: proved ? (row.applications ?? {}) : {},
    payment: payments.find(live) ?? null,
    cardAttempt: payments.find((payment) => !live(payment)) ?? null,
    vehicle: {
      name: row.model_name ?? "",
      grade: row.grade,
      colour: row.colour,
      tConnect: row.t_connect ?? false,
      charging: row.charging ?? false,
      kei: row.kei ?? false,
      features: row.features ?? [],
    },
    dealer:
      row.dealer_name === null
        ? null
        : { name: row.dealer_name, phone: row.dealer_phone, checkCodeRequired: row.check_code_required },
    request:
      row.request_state === null
        ? null
        : { state: row.request_state, refusalReason: row.refusal_reason, question: row.question },
    line:
      row.line_state === null
        ? null
        : {
            state: row.line_state,
            failure: row.line_failure,
            progress: row.line_progress,
            attempt: row.line_attempt,
            vehicleChecked: row.vehicle_checked_at !== null,
          },
    checkLocked: row.check_locked_at !== null,
    account:
      row.account_id !== null && proved
        ? {
            id: row.account_id,
            identity: unseal(row.identity_sealed, identityContext(row.account_id)),
            identityRevision: row.identity_revision,
            tConnectLinked: row.t_connect_linked_at !== null,
          }
        : null,
    identified,
    proved,
    saved,
    revisions,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the row of the statement above
function otherOf(row: any): OtherParty {
  const { other_account_id: accountId, other_identity_sealed: sealed } = row;
  const named = accountId !== null && row.other_registered_at !== null;
  return {
    registrationId: row.other_id,
    state: row.other_state,
    openStep: row.other_open_step,
    sameName: row.other_same_name,
    accountId,
    kind: row.other_kind,
    left: row.other_left_at !== null,
    name: () => (named ? displayName(unseal<Identity>(sealed, identityContext(accountId))) : null),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an object of the statement above
function paymentOf(row: any): KnownPayment {
  const { id, kind, state, failure, brand, lastFour, expiryYear, expiryMonth } = row;
  const card = lastFour === null ? null : { brand, lastFour, expiryYear, expiryMonth };
  return { id, kind, state, failure, card };
}

/** The contract of a registration that has one: every buyer's and user's. */
export function contractOf({ contractId }: Pick<RegistrationView, "contractId">): string {
  if (contractId === null) throw new Error("a registration without a contract");
  return contractId;
}

/** The context a draft is sealed under: its row. */
export function draftContext(registrationId: string, step: string): string {
  return `draft:${registrationId}:${step}`;
}

/** The context an account's identity is sealed under. */
export function identityContext(accountId: string): string {
  return `account-identity:${accountId}`;
}
