import { unseal } from "@/lib/data/personal-data";
import { sql } from "../support/database";

/** The code in the newest mail of a contract, before it is sent. */
export async function codeInMail(contractId: string): Promise<string> {
  const [row] = await sql(
    "SELECT id, content_sealed FROM mail WHERE contract_id = $1 AND kind = 'email-code' ORDER BY created_at DESC",
    [contractId],
  );
  return (
    JSON.stringify(unseal(row?.content_sealed as Buffer, `mail-content:${row?.id}`)).match(
      /\b\d{6}\b/,
    )?.[0] ?? ""
  );
}
