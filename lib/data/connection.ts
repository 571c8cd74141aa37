import { env } from "@/lib/env";

/**
 * Where every connection to the database goes, with its session's time zone, which is ours to say: the Prisma adapter
 * writes and reads times without their offset, so that in a zone given to the role or the database they would be hours
 * away from what `now()` and `pg` write. What a session asks for at its start goes before what a role was given.
 *
 * @returns a connection string for anything that connects
 */
export function databaseUrl(): string {
  const url = new URL(env().DATABASE_URL);
  const given = url.searchParams.get("options");
  url.searchParams.set("options", given ? `${given} -c timezone=UTC` : "-c timezone=UTC");
  return url.href;
}
