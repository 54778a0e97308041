import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";

/** The raw public key of a private one, in base64: what packs are pinned to. */
export function publicKeyOf(privateKey: KeyObject): string {
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return Buffer.from(x, "base64url").toString("base64");
}

/** Reads a private key from a PEM file. Rejects where it is no Ed25519 key. */
export async function readPrivateKey(file: string): Promise<{ key: CryptoKey; publicKey: string }> {
  const object = createPrivateKey(await readFile(file));
  if (object.asymmetricKeyType !== "ed25519") throw new Error(`${file} is not an Ed25519 key`);
  const der = object.export({ format: "der", type: "pkcs8" });
  const key = await crypto.subtle.importKey("pkcs8", Uint8Array.from(der), "Ed25519", false, [
    "sign",
  ]);
  return { key, publicKey: publicKeyOf(object) };
}
