/** A hash that only who holds its key can compute. */
import { createHmac, randomBytes } from "node:crypto";

/** HMAC with SHA-256, in RFC 2104: 32 bytes of a text. */
export function keyedHash(key: Uint8Array): (text: string) => Uint8Array {
  return (text) => createHmac("sha256", key).update(text).digest();
}

/** A key that nobody can guess. */
export function freshKey(): Uint8Array {
  return randomBytes(32);
}
