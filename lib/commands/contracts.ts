import { checkCodeOf, renewCheckCode } from "@/lib/data/check-codes";
import {
  createContractOnce,
  currentToken,
  findContract,
  type NewContract,
  replaceToken,
  revokeTokens,
  vehicleModelExists,
} from "@/lib/data/contracts";
import { recordEvent } from "@/lib/data/events";
import { lockContract } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import type { Actor } from "@/lib/domain/event-types";

export type By = { actor: Extract<Actor, "staff" | "dealer-system" | "service">; staffId: string | null };

export type CreateContractOutcome =
  | {
      status: "created" | "existing";
      id: string;
      entryToken: string | null;
      checkCode: string;
      expiresAt: Date | null;
    }
  | { status: "unknown-model" };

/**
 * Makes a contract with its entry token and check code; the same order number again gives the same contract.
 *
 * @param entryHours how long the QR is valid
 */
export async function createContract(
  input: NewContract,
  entryHours: number,
  by: By,
): Promise<CreateContractOutcome> {
  if (!(await vehicleModelExists(input.modelCode))) return { status: "unknown-model" };
  return inTransaction(async (tx) => {
    const { id, created } = await createContractOnce(tx, input);
    await lockContract(tx, id);
    if (created) {
      await replaceToken(tx, id, "entry", inHours(entryHours));
      await recordEvent(tx, { contractId: id, type: "contract-created", ...by });
    }
    const checkCode = await checkCodeOf(tx, id, by.staffId);
    const entry = await currentToken(id, "entry", tx);
    return {
      status: created ? "created" : "existing",
      id,
      entryToken: entry?.token ?? null,
      checkCode,
      expiresAt: entry?.expiresAt ?? null,
    };
  });
}

/** Makes a new QR for a dealer's contract; the earlier one dies. False where the dealer has no such contract. */
export function reissueEntry(dealerId: string, contractId: string, by: By): Promise<boolean> {
  return inTransaction(async (tx) => {
    const contract = await findContract(dealerId, contractId, tx);
    if (!contract) return false;
    await lockContract(tx, contractId);
    await replaceToken(tx, contractId, "entry", inHours(contract.dealer.entryHours));
    await recordEvent(tx, { contractId, type: "entry-reissued", ...by });
    return true;
  });
}

/** Kills the QR of a dealer's contract. Phones that are at work already go on. */
export function revokeEntry(dealerId: string, contractId: string, by: By): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await findContract(dealerId, contractId, tx))) return false;
    await lockContract(tx, contractId);
    const count = await revokeTokens(tx, contractId, "entry");
    if (count > 0) await recordEvent(tx, { contractId, type: "entry-revoked", ...by });
    return true;
  });
}

/** The check code a member of staff reads out for a contract; theirs alone, so that it says who checked. */
export function showCheckCode(contractId: string, staffId: string | null): Promise<string> {
  return inTransaction(async (tx) => {
    await lockContract(tx, contractId);
    return checkCodeOf(tx, contractId, staffId);
  });
}

/** Issues a new check code and lifts the lock; every earlier code of the contract dies. */
export function issueNewCheckCode(dealerId: string, contractId: string, by: By): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await findContract(dealerId, contractId, tx))) return false;
    await lockContract(tx, contractId);
    await renewCheckCode(tx, contractId, by.staffId);
    await recordEvent(tx, { contractId, type: "check-code-issued", ...by });
    return true;
  });
}

function inHours(hours: number): Date {
  return new Date(Date.now() + hours * 3600_000);
}
