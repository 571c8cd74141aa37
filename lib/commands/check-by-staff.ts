import { tryCheckCode } from "@/lib/data/check-codes";
import { draftIn, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockContract, lockShown } from "@/lib/data/registration-writes";
import { contractOf, type RegistrationView } from "@/lib/data/registrations";
import { recordStaffCheck } from "@/lib/data/staff-checks";
import { inTransaction } from "@/lib/data/transaction";

export type CheckOutcome =
  | { status: "checked" }
  /** Another screen answered the step meanwhile, for other data. */
  | { status: "changed-elsewhere" }
  | { status: "wrong-code"; left: number }
  | { status: "locked" };

/** What was checked, and what the answer of the step says of it. */
export type Checked = { fieldsHash: string; salt: string };

/**
 * 「販売店スタッフによる確認」: tries the code staff typed on the customer's phone, records who checked which data and
 * saves that as the answer, once, however often and from how many screens it is pressed.
 *
 * @param step the step this press answers
 * @param revision the revision of its answer the screen was shown with
 * @param code the typed code; ignored where the dealer does without codes
 * @param checked the digest of the fields that were shown
 * @param covers whether an answer that is there already says the same
 */
export function checkByStaff(
  view: RegistrationView,
  press: {
    step: string;
    revision: number;
    code: string;
    checked: Checked;
    covers: (answer: unknown) => boolean;
  },
): Promise<CheckOutcome> {
  const { contractId, id: registrationId } = view;
  const { step, revision, code, checked, covers } = press;
  return inTransaction(async (tx) => {
    await lockContract(tx, contractOf(view));
    if (!(await lockShown(tx, view))) return { status: "changed-elsewhere" };
    const draft = await draftIn(tx, registrationId, step);
    if ((draft?.revision ?? 0) !== revision)
      return { status: covers(draft?.answer) ? "checked" : "changed-elsewhere" };
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
    const checkId = await recordStaffCheck(tx, { registrationId, staffId, fieldsHash: checked.fieldsHash });
    await putDraft(tx, registrationId, step, { checkId, ...checked });
    await recordEvent(tx, { contractId, registrationId, type: "staff-checked", actor: "staff", staffId });
    return { status: "checked" };
  });
}
