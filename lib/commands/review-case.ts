import { findAccount } from "@/lib/data/accounts";
import { applicationsOf } from "@/lib/data/applications";
import {
  earlierOwnersOf,
  findOwnerRequest,
  type OwnerRequestRow,
  registeredAlready,
} from "@/lib/data/owner-request-review";
import { holds } from "@/lib/data/review-holds";
import type { Service } from "@/lib/domain/catalogue";
import { matchUser, type UserMatch } from "@/lib/domain/matching/match-user";
import { displayName, type Identity } from "@/lib/domain/party";
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
  /** By the account that applies: there is nothing to approve. */
  alreadyYours: boolean;
  /** Whom an approval ends, with the services that end with it. */
  ends: { name: string; services: Service[] }[];
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
  const ends = await endedBy(request);
  const registeredElsewhere = ends.length > 0;
  const alreadyYours = await registeredAlready(request);
  const compared = { registry, match, registeredElsewhere, alreadyYours, ends };
  return { heldUntil, identity, identityRevision, vehicle, ...compared };
}

/** Whose registration ends when this request is approved: a vehicle has one user. */
async function endedBy(request: OwnerRequestRow): Promise<ReviewCase["ends"]> {
  const earlier = await earlierOwnersOf(request);
  return Promise.all(
    earlier.map(async ({ registrationId, accountId }) => {
      const account = accountId && (await findAccount(accountId));
      const applied = await applicationsOf(registrationId);
      const services = applied.filter(({ state }) => state === "accepted").map(({ service }) => service);
      return { name: account ? displayName(account.identity) : "", services };
    }),
  );
}
