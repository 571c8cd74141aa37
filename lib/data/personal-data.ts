import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a value for the database: AES-256-GCM over its JSON.
 * Layout: key version (1 byte), IV (12), tag (16), ciphertext.
 * `context` names the row and column and is authenticated, so a ciphertext copied to another row does not open.
 */
export function seal(value: unknown, context: string): Uint8Array<ArrayBuffer> {
  const current = env().DATA_KEYS.reduce((a, b) => (a.version > b.version ? a : b));
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", current.key, iv);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([current.version]), iv, cipher.getAuthTag(), body]));
}

/** Opens what `seal` made. Throws when the key is unknown, the context is another, or a bit was changed. */
export function unseal<T>(sealed: Uint8Array, context: string): T {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const key = env().DATA_KEYS.find((k) => k.version === bytes[0]);
  if (!key) throw new Error(`no data key of version ${bytes[0]}`);
  const body = 1 + IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv("aes-256-gcm", key.key, bytes.subarray(1, 1 + IV_BYTES));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(1 + IV_BYTES, body));
  return JSON.parse(
    Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()]).toString("utf8"),
  );
}

/** A keyed digest to look a value up by without being able to read it. `purpose` keeps the indexes apart. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac("sha256", env().LOOKUP_KEY).update(`${purpose}\0${value}`).digest("base64url");
}

/** The blind index of an e-mail address. Addresses are compared without regard to case. */
export function emailIndex(email: string): string {
  return keyedHash("email", email.trim().toLowerCase());
}

/** A token for a URL or a cookie: 32 random bytes, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** How a token is stored. Plain SHA-256 is enough: the token has 256 bits of its own. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
