import { hash, parseOptions, verify } from "@node-rs/argon2";
import { passwordHashingGate } from "@/lib/password/hashing-gate";

/** Argon2id at the cost of OWASP's Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * A hash at COST of random bytes nobody kept. Checked in place of a missing account's hash, so that an unknown
 * address costs the same time as a wrong password. A unit test fails when COST moves and this does not.
 */
export const HASH_OF_NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$01dmZVIbzKBLFuAvZGO/bw$6YlQGbgfFlxzeUSHqGe9rVt0wxiKB/ByGcsfFt05djQ";

/**
 * Hashes a password for storage.
 * @param password as typed, 10 to 128 code points (see checkPassword); normalised to NFC first, because the same
 *   「が」 may reach us as one code point from Windows and as two from an iPhone's clipboard
 * @returns the PHC string (`$argon2id$v=19$m=19456,t=2,p=1$…`) with a fresh 16-byte salt
 * @throws PasswordHashingBusy when too many hashes wait already
 */
export function hashPassword(password: string): Promise<string> {
  return passwordHashingGate.run(() => hash(password.normalize("NFC"), COST));
}

/**
 * Compares a password with a stored hash, or with nobody's when there is no account, in the same time.
 * @param storedHash PHC string, or null when the address is unknown or the account has no password
 * @returns true only when a hash was given and the password is the one
 * @throws PasswordHashingBusy when too many hashes wait already; Error when the stored hash is not a PHC string
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  const matches = await passwordHashingGate.run(() =>
    verify(storedHash ?? HASH_OF_NOBODY, password.normalize("NFC")),
  );
  return matches && storedHash !== null;
}

/**
 * Whether a stored hash is cheaper than or different from today's COST, so that it should be made anew at the next
 * successful sign-in (the only moment the password is known).
 * @throws Error when the stored hash is not a PHC string
 */
export function needsRehash(storedHash: string): boolean {
  const stored = parseOptions(storedHash);
  return (
    stored.algorithm !== COST.algorithm ||
    stored.memoryCost < COST.memoryCost ||
    stored.timeCost < COST.timeCost ||
    stored.parallelism !== COST.parallelism
  );
}
