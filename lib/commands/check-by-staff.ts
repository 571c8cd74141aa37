import { tryCheckCode } from "@/lib/data/check-codes";
import { recordEvent } from "@/lib/data/events";
import { contractOf, type RegistrationView } from "@/lib/data/registrations";
import { recordStaffCheck } from "@/lib/data/staff-checks";
import { inTransaction } from "@/lib/data/transaction";

export type CheckOutcome =
  | { status: "checked"; checkId: string }
  | { status: "wrong-code"; left: number }
  | { status: "locked" };

/**
 * 「販売店スタッフによる確認」: tries the code staff typed on the customer's phone and records who checked which data.
 *
 * @param code the typed code; ignored where the dealer does without codes
 * @param fieldsHash the digest of the fields that were shown
 */
export function checkByStaff(
  view: RegistrationView,
  code: string,
  fieldsHash: string,
): Promise<CheckOutcome> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    let staffId: string | null = null;
    if (view.dealer?.checkCodeRequired) {
      const tried = await tryCheckCode(tx, contractOf(view), code);
      if (tried.status === "wrong") return { status: "wrong-code", left: tried.left };
      if (tried.status === "locked") {
        if (tried.now)
          await recordEvent(tx, { contractId, registrationId, type: "check-code-locked", actor: "service" });
        return { status: "locked" };
      }
      staffId = tried.staffId;
    }
    const checkId = await recordStaffCheck(tx, { registrationId, staffId, fieldsHash });
    await recordEvent(tx, { contractId, registrationId, type: "staff-checked", actor: "staff", staffId });
    return { status: "checked", checkId };
  });
}
