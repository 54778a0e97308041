import { decodeBase64, encodeBase64 } from "./base64";
import { fileProblem, isContainer, type Problem } from "./problems";

/** What the payload of an envelope is; signed along, so that no other kind of document can pass for a pack. */
export type PayloadType =
  | "application/vnd.attache.pack+json"
  | "application/vnd.attache.latest+json";

const PACK: PayloadType = "application/vnd.attache.pack+json";

const SIGNATURES_AT_MOST = 4;

/** A DSSE envelope, opened but not believed. https://github.com/secure-systems-lab/dsse (protocol 1.0.2, read 2026-11-20) */
export interface Envelope {
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Signature[];
}

interface Signature {
  /** The signer's public key in base64, as the envelope claims: a hint, to be found among the pins. */
  readonly key: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a JSON value means to be an envelope. */
export function isEnvelope(value: unknown): value is object {
  return isContainer(value) && "payload" in value;
}

/** Opens an envelope: its bytes and signatures, or what is wrong with it. */
export function openEnvelope(
  value: object,
  type: PayloadType = PACK,
): Envelope | { readonly problem: Problem } {
  const { payload, payloadType, signatures, ...others } = value as Readonly<
    Record<string, unknown>
  >;
  const refuse = (what: string, mend: string) => ({ problem: fileProblem(what, mend) });
  if (payloadType !== type)
    return refuse(`is an envelope of something else than ${type}`, "sign it with `pack sign`");
  const [stranger] = Object.keys(others);
  if (stranger !== undefined)
    return refuse("is an envelope with fields that none has", "sign the pack again");
  const bytes = typeof payload === "string" ? decodeBase64(payload) : undefined;
  if (!bytes)
    return refuse(
      "is an envelope whose payload is not base64",
      "get the file again: it is damaged",
    );
  if (
    !Array.isArray(signatures) ||
    signatures.length === 0 ||
    signatures.length > SIGNATURES_AT_MOST
  )
    return refuse("is an envelope without a signature, or with too many", "sign the pack again");
  const opened: Signature[] = [];
  for (const signature of signatures as readonly unknown[]) {
    const { keyid, sig } = (isContainer(signature) ? signature : {}) as Readonly<
      Record<string, unknown>
    >;
    const read = typeof sig === "string" ? decodeBase64(sig) : undefined;
    if (!read || typeof keyid !== "string")
      return refuse(
        "is an envelope with a signature that cannot be read",
        "get the file again: it is damaged",
      );
    opened.push({ key: keyid, bytes: read });
  }
  return { payload: bytes, signatures: opened };
}

/** The bytes that are signed (DSSE's pre-authentication encoding): type and payload, each with its length. */
export function signedBytes(payload: Uint8Array, type: string = PACK): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const typeLength = encoder.encode(type).length;
  const head = encoder.encode(`DSSEv1 ${typeLength} ${type} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

/** Puts a payload into an envelope, signed by one key. `publicKey` is raw, in base64. */
export async function sealEnvelope(
  payload: Uint8Array,
  privateKey: CryptoKey,
  publicKey: string,
  type: PayloadType = PACK,
): Promise<string> {
  const signature = await crypto.subtle.sign("Ed25519", privateKey, signedBytes(payload, type));
  return `${JSON.stringify(
    {
      payloadType: type,
      payload: encodeBase64(payload),
      signatures: [{ keyid: publicKey, sig: encodeBase64(new Uint8Array(signature)) }],
    },
    undefined,
    2,
  )}\n`;
}
