import { findAccount } from "@/lib/data/accounts";
import { findOwnerRequest, registeredElsewhere } from "@/lib/data/owner-request-review";
import { holds } from "@/lib/data/review-holds";
import { matchUser, type UserMatch } from "@/lib/domain/matching/match-user";
import type { Identity } from "@/lib/domain/party";
import type { SoughtVehicle, VehicleLookup } from "@/lib/ports/vehicle-registry/port";

/** What a reviewer sees of a case while holding it. */
export type ReviewCase = {
  heldUntil: Date;
  identity: Identity;
  identityRevision: number;
  vehicle: SoughtVehicle;
  registry: VehicleLookup | null;
  /** The account as it is now against the registry as it answered. */
  match: UserMatch | null;
  registeredElsewhere: boolean;
};

/** A case's personal data, for the reviewer who holds it at this moment and for nobody else. */
export async function openReviewCase(caseId: string, reviewerId: string): Promise<ReviewCase | null> {
  const request = await findOwnerRequest(caseId);
  if (!request?.heldUntil || !holds(request, reviewerId)) return null;
  const account = await findAccount(request.accountId);
  if (!account) return null;
  const { identity, identityRevision } = account;
  const { heldUntil, vehicle } = request;
  const registry = request.answer?.registry ?? null;
  const match = registry?.status === "found" ? matchUser(identity, registry.user) : null;
  const elsewhere = await registeredElsewhere(request);
  return { heldUntil, identity, identityRevision, vehicle, registry, match, registeredElsewhere: elsewhere };
}
