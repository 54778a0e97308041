import { decodeBase64 } from "./base64";

const KEY_BYTES = 32;

// Points of small order, and other spellings of them, with the sign bit cleared: a signature "by" one of these can be made by anybody.
// The list is that of libsodium's has_small_order (ed25519_ref10.c, ISC), read 2026-11-20.
const SMALL_ORDER: ReadonlySet<string> = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

/** The bytes of a public key in base64; undefined where it is none, or one that anybody can sign for. */
export function decodeKey(key: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = decodeBase64(key);
  if (bytes?.length !== KEY_BYTES) return undefined;
  const unsigned = bytes.slice();
  unsigned[KEY_BYTES - 1] = (unsigned[KEY_BYTES - 1] ?? 0) & 0x7f;
  return SMALL_ORDER.has(hex(unsigned)) ? undefined : bytes;
}

/** Whether a signature over bytes is by a key. Rejects where the browser knows no Ed25519 (before Chrome 137, Firefox 129). */
export async function isSignedBy(
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64) return false;
  const imported = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, signature, bytes);
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** What people compare when they meet a key for the first time: the key's SHA-256 in groups of four. Undefined for no key. */
export async function fingerprint(key: string): Promise<string | undefined> {
  const bytes = decodeKey(key);
  return bytes && (await sha256(bytes)).slice(0, 32).replace(/(.{4})(?=.)/g, "$1 ");
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
