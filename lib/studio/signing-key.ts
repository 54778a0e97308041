import { sealEnvelope } from "@/lib/pack";
import { decodeBase64, encodeBase64 } from "@/lib/pack/base64";

/** A key pair at rest: the secret half is encrypted under the lead's passphrase (PBKDF2, AES-GCM). All in base64. */
export interface LockedKey {
  readonly publicKey: string;
  readonly secret: string;
  readonly salt: string;
  readonly iv: string;
}

// OWASP's Password Storage Cheat Sheet for PBKDF2 with HMAC-SHA-256, read 2026-11-20.
const ITERATIONS = 600_000;

/** Makes an Ed25519 pair. Rejects where the browser knows no Ed25519. */
export async function makeKey(passphrase: string): Promise<LockedKey> {
  const made = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  // For this algorithm a pair is made; the library's type knows single keys too.
  const { privateKey, publicKey } = made as CryptoKeyPair;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    await lockOf(passphrase, salt),
    await crypto.subtle.exportKey("pkcs8", privateKey),
  );
  return {
    publicKey: encodeBase64(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey))),
    secret: encodeBase64(new Uint8Array(secret)),
    salt: encodeBase64(salt),
    iv: encodeBase64(iv),
  };
}

/** The text of a pack in its signed envelope; undefined where the passphrase does not open the key. */
export async function signWith(
  { publicKey, ...locked }: LockedKey,
  passphrase: string,
  text: string,
): Promise<string | undefined> {
  const [secret, salt, iv] = [locked.secret, locked.salt, locked.iv].map(decodeBase64);
  if (!secret || !salt || !iv) return undefined;
  const lock = await lockOf(passphrase, salt);
  let opened: ArrayBuffer;
  try {
    opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, lock, secret);
  } catch {
    // AES-GCM tells a wrong key and damaged bytes alike: neither opens.
    return undefined;
  }
  const key = await crypto.subtle.importKey("pkcs8", opened, "Ed25519", false, ["sign"]);
  return sealEnvelope(new TextEncoder().encode(text), key, publicKey);
}

/** The stored key, undefined where none was made yet or what stands there is none. */
export function parseLockedKey(found: unknown): {
  readonly value: LockedKey | undefined;
  readonly isSound: boolean;
} {
  if (found === undefined) return { value: undefined, isSound: true };
  return isLockedKey(found)
    ? { value: found, isSound: true }
    : { value: undefined, isSound: false };
}

/** The key as a file to be put away: still encrypted, so that it is worth nothing without its passphrase. */
export function keyBackup(key: LockedKey): { readonly name: string; readonly content: string } {
  const mark = key.publicKey.replace(/[^A-Za-z0-9]/g, "").slice(0, 8);
  return {
    name: `attache-key-${mark}.json`,
    content: `${JSON.stringify({ attacheKey: 1, ...key }, undefined, 2)}\n`,
  };
}

/** The key of such a file; undefined for anything else, also where its parts are no keys. */
export function readKeyBackup(text: string): LockedKey | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Not a file that the studio saved.
    return undefined;
  }
  if (!isLockedKey(found) || !("attacheKey" in found) || found.attacheKey !== 1) return undefined;
  const { publicKey, secret, salt, iv } = found;
  const lengths = [publicKey, secret, salt, iv].map((part) => decodeBase64(part)?.length ?? 0);
  // A raw public key, a secret in PKCS 8 with the mark of AES-GCM, and what encrypted it.
  const isWhole =
    lengths[0] === 32 && (lengths[1] ?? 0) > 48 && lengths[2] === 16 && lengths[3] === 12;
  return isWhole ? { publicKey, secret, salt, iv } : undefined;
}

function isLockedKey(found: unknown): found is LockedKey {
  if (typeof found !== "object" || found === null) return false;
  const fields = new Map(Object.entries(found));
  return ["publicKey", "secret", "salt", "iv"].every(
    (name) => typeof fields.get(name) === "string",
  );
}

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
