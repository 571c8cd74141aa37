import pg from "pg";

/** Runs one statement on the service's database: for what a customer can't do, such as letting time pass. */
export async function sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** How often something happened to a contract, as its history says. */
export async function eventsOf(contractId: string, type: string): Promise<number> {
  return (await sql("SELECT 1 FROM event WHERE contract_id = $1 AND type = $2", [contractId, type])).length;
}
