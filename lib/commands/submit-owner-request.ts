import { lockAccount } from "@/lib/data/accounts";
import { attributeConsents } from "@/lib/data/consents";
import { draftsUnchanged } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import { keepRegistration } from "@/lib/data/owner-registrations";
import { chassisIndex } from "@/lib/data/owner-request-context";
import { lockVehicle, registeredAlready } from "@/lib/data/owner-request-review";
import { type OwnerVehicle, requestOf, waitAfterMisses, writeSubmission } from "@/lib/data/owner-requests";
import { lockRegistration, moveRegistration } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { countAttempt, type Limit } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { afterOwnerRequestMove, type OwnerRequestState } from "@/lib/domain/owner-request-state";
import { daysFromNow, SUBMITTED_DAYS } from "@/lib/domain/owner-retention";
import { displayName } from "@/lib/domain/party";
import { receiptNumber } from "@/lib/domain/receipt-number";
import type { Vehicle } from "@/lib/domain/vehicle-schema";
import { ownerRequestReceivedMail } from "@/lib/mails/owner-request-received";
import { myCarUrl } from "@/lib/public-urls";

const DAY_S = 86_400;
/** As many vehicles an account may get wrong in a day: more of it is trying chassis numbers out. */
const MISSES = 5;
/** Generous: a company may register its fleet in a day. What it gets right does not count as a miss. */
const PER_ACCOUNT: Limit = { count: 300, seconds: DAY_S };
/** Generous: one address may be a mobile network's. */
const PER_SOURCE: Limit = { count: 600, seconds: DAY_S };

export type SubmitOutcome =
  | { status: "submitted" }
  /** Another tab or phone changed an answer or the account since this screen was shown. */
  | { status: "changed" }
  /** Deleted or begun again in the meantime. */
  | { status: "closed" }
  /** The account is this vehicle's user already. */
  | { status: "already-yours" }
  /** Seconds to wait. */
  | { status: "throttled"; wait: number };

/**
 * 「この内容で申し込む」 (guide 4-1/8-A, 17-B, 19-C): the request, once, however often it is pressed; again after something
 * was asked back. Every vehicle is accepted alike: whether it exists, carries this plate or has another user already
 * is for the review to say. What the account itself holds is no secret to it and told at once. In the same transaction the owner is registered, the acceptance mail and the job of the matching
 * are written.
 *
 * @param source the network address of the request
 */
export async function submitOwnerRequest(
  view: RegistrationView,
  vehicle: Vehicle,
  source: string,
): Promise<SubmitOutcome> {
  const state = view.request?.state ?? "draft";
  if (!afterOwnerRequestMove(state, "submit")) return { status: "submitted" };
  const shown = view.account;
  if (!shown) return { status: "changed" };
  const wait = Math.max(
    await waitAfterMisses(shown.id, MISSES, DAY_S),
    await countAttempt("owner-request-account", shown.id, PER_ACCOUNT),
    await countAttempt("owner-request-source", source, PER_SOURCE),
  );
  if (wait > 0) return { status: "throttled", wait };

  return inTransaction(async (tx) => {
    const sought = { chassisIndex: chassisIndex(vehicle.chassisNumber), accountId: shown.id };
    // The vehicle before the registration, as the matching and the desk lock them.
    await lockVehicle(tx, sought.chassisIndex);
    const row = await lockRegistration(tx, view.id);
    if (row.state === "closed") return { status: "closed" };
    const before = ((await requestOf(tx, view.id))?.state ?? "draft") as OwnerRequestState;
    if (row.accountId !== shown.id) return { status: "changed" };
    if (!afterOwnerRequestMove(before, "submit")) return { status: "submitted" };
    const account = await lockAccount(tx, shown.id);
    if (!account || account.identityRevision !== shown.identityRevision) return { status: "changed" };
    if (!(await draftsUnchanged(tx, view.id, view.revisions))) return { status: "changed" };
    if (await registeredAlready(sought, tx)) return { status: "already-yours" };
    const requestId = await writeSubmission(tx, view.id, asked(vehicle));
    if (!requestId) return { status: "submitted" };
    const event = { contractId: null, registrationId: view.id, actor: "customer" } as const;
    if (await moveRegistration(tx, view.id, "started", "register"))
      await recordEvent(tx, { ...event, type: "party-registered", detail: { role: "owner" } });
    await attributeConsents(tx, view.id, account.id);
    await keepRegistration(tx, view.id, daysFromNow(SUBMITTED_DAYS));
    const detail = { requestId, again: before !== "draft" };
    const eventId = await recordEvent(tx, { ...event, type: "owner-request-submitted", detail });
    await enqueueMail(tx, {
      kind: "owner-request-received",
      // By the event: what was asked back is submitted, and confirmed, again.
      eventKey: `owner-request-received:${requestId}:${eventId}`,
      registrationId: view.id,
      to: account.email,
      content: ownerRequestReceivedMail({
        name: displayName(account.identity),
        receipt: receiptNumber(requestId),
        at: new Date(),
        statusUrl: myCarUrl(),
      }),
    });
    return { status: "submitted" };
  });
}

function asked({ chassisNumber, region, classNumber, kana, serial }: Vehicle): OwnerVehicle {
  return { chassisNumber, plate: { region, classNumber, kana, serial } };
}
