import { displayName, type Identity } from "@/lib/domain/party";
import { LIVE_PAYMENT_STATES } from "@/lib/domain/payment-method-state";
import { unseal } from "./personal-data";
import type { KnownPayment, OtherParty, RegistrationView } from "./registrations";
import { draftContext, identityContext } from "./seal-contexts";

/** Everything a page may need of a registration, in one read: $1 the visit's token hash, $2 its id, $3 the session. */
export const SELECT_VIEW = `
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
       FROM payment_method p WHERE p.registration_id = r.id AND p.state <> 'replaced' AND p.told_at IS NULL) AS payments,
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

/** What a row of it says, as the browser may know it. */
// biome-ignore lint/suspicious/noExplicitAny: the row of the statement above
export function viewOf(id: string, row: any): RegistrationView {
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

/** A payment method as its customer may know it. */
// biome-ignore lint/suspicious/noExplicitAny: an object of the statement above, or a row
export function paymentOf(row: any): KnownPayment {
  const { id, kind, state, failure, brand, lastFour, expiryYear, expiryMonth } = row;
  const card = lastFour === null ? null : { brand, lastFour, expiryYear, expiryMonth };
  return { id, kind, state, failure, card };
}
