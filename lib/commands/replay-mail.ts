import { recordEvent } from "@/lib/data/events";
import { replayMail } from "@/lib/data/mails";
import { inTransaction } from "@/lib/data/transaction";

/** 「もう一度送る」: sends a mail that failed for good again. False where it is none of those any more. */
export function replayFailedMail(mailId: string, reviewerId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const mail = await replayMail(tx, mailId);
    if (!mail) return false;
    const { contractId, registrationId, kind } = mail;
    // A mail to nobody's registration, such as a reset of a password, has no history to stand in.
    if (!contractId && !registrationId) return true;
    await recordEvent(tx, {
      contractId,
      ...(registrationId ? { registrationId } : {}),
      type: "mail-replayed",
      actor: "staff",
      staffId: reviewerId,
      detail: { kind },
    });
    return true;
  });
}
