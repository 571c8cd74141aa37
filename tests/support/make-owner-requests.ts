import { createAccount } from "@/lib/data/accounts";
import { enqueueMail } from "@/lib/data/mails";
import { chassisIndex, vehicleContext } from "@/lib/data/owner-request-context";
import { enqueueMatching } from "@/lib/data/owner-request-review";
import { seal } from "@/lib/data/personal-data";
import { pool } from "@/lib/data/pool";
import { inTransaction } from "@/lib/data/transaction";
import type { Made, Wanted } from "./owner-request";

/** Makes what it reads as JSON, with the product's own functions, and prints what was made as one line. */
const wanted: Wanted[] = JSON.parse(process.argv[2] ?? "[]");
const made: Made[] = [];
for (const one of wanted) made.push(await make(one));
console.log(JSON.stringify(made));
await pool().end();

function make({ email, identity, vehicle, daysAgo, failedMail, accountId }: Wanted): Promise<Made> {
  return inTransaction(async (tx) => {
    const account = accountId
      ? { id: accountId }
      : await createAccount(tx, { email, identity, passwordHash: "-", authPhone: "09011223344" });
    if (!account) throw new Error("the address has an account");
    const keepUntil = new Date(Date.now() + 30 * 86_400_000);
    const registration = await tx.registration.create({
      data: {
        role: "owner",
        state: "registered",
        accountId: account.id,
        keepUntil,
        registeredAt: new Date(),
        openStep: null,
      },
    });
    const id = crypto.randomUUID();
    await tx.ownerRequest.create({
      data: {
        id,
        registrationId: registration.id,
        state: "matching",
        chassisIndex: chassisIndex(vehicle.chassisNumber),
        vehicleSealed: seal(vehicle, vehicleContext(id)),
        submittedAt: new Date(Date.now() - daysAgo * 86_400_000),
      },
    });
    if (failedMail) {
      await enqueueMail(tx, {
        kind: "owner-request-received",
        eventKey: `owner-request-received:${id}`,
        registrationId: registration.id,
        to: email,
        content: { subject: "失敗したメール", text: "本文", html: "<p>本文</p>" },
      });
      await tx.mail.updateMany({
        where: { registrationId: registration.id },
        data: { state: "failed", attempts: 20, lastError: "ECONNREFUSED" },
      });
    } else {
      await enqueueMatching(tx, id);
    }
    return { requestId: id, registrationId: registration.id, accountId: account.id, email };
  });
}
