import { findContract } from "@/lib/data/contracts";
import { recordEvent } from "@/lib/data/events";
import { livePaymentMethod, movePaymentMethod } from "@/lib/data/payment-methods";
import { liveRegistration, lockContract, lockRegistration } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { By } from "./contracts";

/**
 * Notes that the user's 口座振替依頼書 was handed in. Said twice, it is noted once. False where the dealer has no such
 * contract.
 */
export function receiveDirectDebitForm(dealerId: string, contractId: string, by: By): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await findContract(dealerId, contractId, tx))) return false;
    await lockContract(tx, contractId);
    const user = await liveRegistration(tx, contractId, "user");
    if (!user) return true;
    await lockRegistration(tx, user.id);
    const method = await livePaymentMethod(user.id, tx);
    if (!method) return true;
    if (await movePaymentMethod(tx, method.id, method.state as PaymentMethodState, "receive-form"))
      await recordEvent(tx, {
        contractId,
        registrationId: user.id,
        type: "direct-debit-form-received",
        ...by,
      });
    return true;
  });
}
