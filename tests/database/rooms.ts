import { randomUUID } from "node:crypto";
import { createContract } from "@/lib/commands/contracts";
import { startRegistration } from "@/lib/commands/start-registration";
import { createAccount } from "@/lib/data/accounts";
import { putDraft } from "@/lib/data/drafts";
import { tokenHash } from "@/lib/data/personal-data";
import { rebindAccount } from "@/lib/data/registration-writes";
import { findRegistrationView, type RegistrationView } from "@/lib/data/registrations";
import { createSession } from "@/lib/data/sessions";
import { inTransaction } from "@/lib/data/transaction";
import type { IndividualIdentity } from "@/lib/domain/party";
import { sql } from "../support/database";

const PERSON: IndividualIdentity = {
  kind: "individual",
  lastName: "海野",
  firstName: "渚",
  lastNameKana: "ウンノ",
  firstNameKana: "ナギサ",
  gender: "unstated",
  birthDate: "1984-02-29",
  postalCode: "4718571",
  address: "愛知県豊田市トヨタ町",
  street: "1",
  building: "",
  contactPhone: "0565282121",
  mobilePhone: "09012345678",
};

/** An address nobody has used. */
export const address = () => `${randomUUID()}@example.jp`;

/** A person with an account, signed in. */
export async function person(): Promise<{ id: string; email: string; sessionId: string }> {
  const email = address();
  const input = { email, passwordHash: "none", identity: PERSON, authPhone: "09012345678" };
  const account = await inTransaction((tx) => createAccount(tx, input));
  if (!account) throw new Error("the address is taken");
  return { id: account.id, email, sessionId: (await createSession({ accountId: account.id })).id };
}

/** A new contract and the token of its QR. */
export async function contract(): Promise<{ id: string; token: string }> {
  const [dealer] = await sql("SELECT id FROM dealer ORDER BY code LIMIT 1");
  const [model] = await sql(
    "SELECT code FROM vehicle_model WHERE t_connect AND charging AND NOT kei LIMIT 1",
  );
  const made = await createContract(
    { dealerId: String(dealer?.id), orderNumber: randomUUID().slice(0, 12), modelCode: String(model?.code) },
    24,
    { actor: "service", staffId: null },
  );
  if (made.status !== "created" || !made.entryToken) throw new Error("no contract");
  return { id: made.id, token: made.entryToken };
}

/** A buyer's registration on a browser, with how that browser sees it now. */
export async function buyer(sold?: { id: string; token: string }) {
  const { id: contractId, token } = sold ?? (await contract());
  const started = await startRegistration(token, null);
  if (started.status !== "started") throw new Error("not started");
  const { registrationId, visit } = started;
  const view = async (sessionId: string | null = null): Promise<RegistrationView> => {
    const seen = await findRegistrationView(tokenHash(visit.token), registrationId, sessionId);
    if (!seen) throw new Error("not reached");
    return seen;
  };
  return { contractId, registrationId, visitToken: visit.token, view };
}

/** Another account takes a registration, as a sign-in on it does. */
export function take(registrationId: string, account: { id: string }): Promise<void> {
  return inTransaction(async (tx) => {
    await rebindAccount(tx, registrationId, account.id);
    await putDraft(tx, registrationId, "sign-in", { way: "account", accountId: account.id });
  });
}

/** How many rows a statement counts. */
export async function count(table: string, where: string, values: unknown[]): Promise<number> {
  const [row] = await sql(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values);
  return Number(row?.n);
}
