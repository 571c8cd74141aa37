import { findAccount } from "@/lib/data/accounts";
import { vehicleModelExists } from "@/lib/data/contracts";
import { recordEvent } from "@/lib/data/events";
import {
  findOwnerRequest,
  lockOwnerRequest,
  lockVehicle,
  moveOwnerRequest,
  noteAnswer,
  type OwnerRequestRow,
  type RegistryAnswer,
  registeredAlready,
  registeredElsewhere,
  unansweredRequests,
} from "@/lib/data/owner-request-review";
import type { Transaction } from "@/lib/data/prisma";
import { inTransaction } from "@/lib/data/transaction";
import { type Comparison, type DeskCause, decideMatch } from "@/lib/domain/match-decision";
import { matchUser } from "@/lib/domain/matching/match-user";
import type { Identity } from "@/lib/domain/party";
import { NO_ANSWER } from "@/lib/domain/refusal-reasons";
import { log } from "@/lib/log";
import { SystemOutage } from "@/lib/ports/system-outage";
import type { VehicleLookup } from "@/lib/ports/vehicle-registry/port";
import { approve, refuse } from "./owner-request-decisions";
import { vehicleRegistry } from "./vehicle-registry";

/** How long a registry that doesn't answer is asked again; then a reviewer takes the request over. */
const OUTAGE_HOURS = 24;
const MATCHING = { decidedBy: "matching", reviewerId: null } as const;

/**
 * Compares a submitted request with the vehicle registry and decides what may be decided without anybody looking:
 * approved, refused, or left to the desk. Whatever is no longer to be matched is left alone, so it is done once
 * however often it is called.
 *
 * @param last whether no further attempt will be made
 * @throws SystemOutage while the registry doesn't answer and is to be asked again
 */
export async function matchOwnerRequest(requestId: string, last: boolean): Promise<void> {
  const asked = await findOwnerRequest(requestId);
  if (asked?.state !== "matching") return;
  const lookup = await ask(asked, last);
  await inTransaction(async (tx) => {
    await lockVehicle(tx, asked.chassisIndex);
    const request = await lockOwnerRequest(tx, requestId);
    // Withdrawn, matched by another attempt or submitted anew while the registry was asked.
    if (request?.state !== "matching" || request.submittedAt.getTime() !== asked.submittedAt.getTime())
      return;
    if (!lookup) return sendToDesk(tx, request, "not-compared", "not-compared");
    const account = await findAccount(request.accountId, tx);
    if (!account) return;
    const noted = await noteLookup(tx, request, account.identity, lookup);
    const decision = decideMatch({
      comparison: noted.comparison,
      alreadyYours: await registeredAlready(request, tx),
      registeredElsewhere: await registeredElsewhere(request, tx),
      modelKnown: noted.modelCode !== null,
    });
    const known = { ...request, modelCode: noted.modelCode };
    if (decision.move === "approve") return approve(tx, known, MATCHING);
    if (decision.move === "refuse") return refuse(tx, known, decision.reason, MATCHING);
    await sendToDesk(tx, known, decision.cause, noted.comparison);
  });
}

/** What the registry says; null where it has been given up on. */
async function ask(request: OwnerRequestRow, last: boolean): Promise<VehicleLookup | null> {
  try {
    return await vehicleRegistry().find(request.vehicle);
  } catch (error) {
    if (!(error instanceof SystemOutage)) throw error;
    const waited = Date.now() - request.submittedAt.getTime();
    const over = last || waited > OUTAGE_HOURS * 3600_000;
    const { reason, code } = error;
    log(over ? "error" : "warn", "request not compared", { requestId: request.id, reason, code, over });
    if (!over) throw error;
    return null;
  }
}

/**
 * Keeps what the registry said of a request's vehicle and how its user compares with who applies.
 *
 * @returns the comparison, and the model where the catalogue has it
 */
export async function noteLookup(
  tx: Transaction,
  request: OwnerRequestRow,
  identity: Identity,
  lookup: VehicleLookup,
): Promise<{ comparison: Comparison; modelCode: string | null }> {
  const found = lookup.status === "found" ? lookup : null;
  const match = found && matchUser(identity, found.user);
  const refused = lookup.status === "unknown" ? "unknown-vehicle" : lookup.status;
  const comparison = match ? match.result : (refused as Comparison);
  const code = found?.vehicle.modelCode;
  const modelCode = code && (await vehicleModelExists(code, tx)) ? code : null;
  const answer: RegistryAnswer = { registry: lookup, match };
  await noteAnswer(tx, request.id, answer, {
    matchResult: comparison,
    modelCode,
    ...(found ? { firstRegistration: found.vehicle.firstRegistration } : {}),
  });
  return { comparison, modelCode };
}

async function sendToDesk(
  tx: Transaction,
  request: OwnerRequestRow,
  cause: DeskCause,
  matchResult: Comparison,
): Promise<void> {
  const notes = { deskCause: cause, matchResult, reviewerId: null, heldUntil: null };
  if (!(await moveOwnerRequest(tx, request, "send-to-desk", notes)))
    throw new Error(`no send-to-desk from ${request.state}`);
  const { registrationId } = request;
  const event = { contractId: null, registrationId, actor: "service" } as const;
  await recordEvent(tx, { ...event, type: "owner-request-sent-to-desk", detail: { cause } });
}

/** Refuses the requests that were asked back and not answered in time. Returns how many. */
export async function refuseUnanswered(now = new Date()): Promise<number> {
  const ids = await unansweredRequests(now);
  for (const id of ids) {
    await inTransaction(async (tx) => {
      const request = await lockOwnerRequest(tx, id);
      if (request?.state !== "asked-back") return;
      await refuse(tx, request, NO_ANSWER, { decidedBy: "time-limit", reviewerId: null });
    });
  }
  return ids.length;
}
