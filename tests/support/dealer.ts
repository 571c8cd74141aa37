import { createHash, createHmac, randomUUID } from "node:crypto";
import { sql } from "./database";
import { demo } from "./service";

export type Dealer = { id: string; staff: { email: string; password: string }; apiKey: string };

/** A dealer of a story's own, with a member of staff (who has the demo's password) and an API key. */
export async function newDealer(): Promise<Dealer> {
  const id = randomUUID();
  const email = `staff-${id}@example.com`;
  const apiKey = `story_${randomUUID()}`;
  const index = createHmac("sha256", Buffer.from(process.env.LOOKUP_KEY ?? "", "base64"))
    .update(`email\0${email}`)
    .digest("base64url");
  await sql(
    "INSERT INTO dealer (id, code, name, phone) VALUES ($1::uuid, $1::text, 'よその店', '0300000000')",
    [id],
  );
  await sql(
    `INSERT INTO staff (id, dealer_id, name, email_index, password_hash)
     SELECT gen_random_uuid(), $1, '見本 次郎', $2, s.password_hash
     FROM staff s JOIN dealer d ON d.id = s.dealer_id WHERE d.code = 'demo' LIMIT 1`,
    [id, index],
  );
  await sql(
    "INSERT INTO api_key (id, dealer_id, label, token_hash) VALUES (gen_random_uuid(), $1, 'story', $2)",
    [id, createHash("sha256").update(apiKey).digest("base64url")],
  );
  return { id, staff: { email, password: demo().staff.password }, apiKey };
}
