import { newToken, seal, tokenHash, unseal } from "./personal-data";
import { pool } from "./pool";

/** How long a form that was refused can be gone back to, in minutes. */
const LIFE_MINUTES = 60;

/**
 * Keeps what a form that was refused shows, sealed, for the view of it that the browser is sent to.
 *
 * @param page the page's path: nowhere else it opens
 * @returns the view's name for the URL; it can't be guessed and says nothing
 */
export async function keepFormView(page: string, shown: unknown): Promise<string> {
  const token = newToken();
  const hash = tokenHash(token);
  await pool().query(
    `INSERT INTO form_view (token_hash, shown_sealed, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3))`,
    [hash, Buffer.from(seal(shown, context(hash, page))), LIFE_MINUTES],
  );
  return token;
}

/** What the view of a refused form shows; null where there is none, its time is over or it is another page's. */
export async function findFormView(page: string, token: string): Promise<unknown> {
  const hash = tokenHash(token);
  const { rows } = await pool().query<{ shown_sealed: Buffer }>(
    "SELECT shown_sealed FROM form_view WHERE token_hash = $1 AND expires_at > now()",
    [hash],
  );
  try {
    return rows[0] ? unseal(rows[0].shown_sealed, context(hash, page)) : null;
  } catch {
    return null;
  }
}

function context(hash: string, page: string): string {
  return `form-view:${hash}:${page}`;
}
