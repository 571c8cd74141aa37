import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { lockShown } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";

/**
 * 「お客さま情報を変更する」 on an owner's review: from then on the registration walks the branch of an existing account,
 * whichever way it came, and asks the confirmation again. Possible until the request is submitted, and when something
 * was asked back.
 */
export async function correctIdentity(view: RegistrationView): Promise<void> {
  const { id } = view;
  await inTransaction(async (tx) => {
    const accountId = (await lockShown(tx, view))?.accountId;
    if (!accountId) return;
    await putDraft(tx, id, "sign-in", { way: "account", accountId });
    await deleteDrafts(tx, id, ["account/confirm", "account/register", "account/confirmed"]);
  });
}
