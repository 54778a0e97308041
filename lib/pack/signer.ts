import { type Envelope, type PayloadType, signedBytes } from "./envelope";
import { decodeKey, fingerprint, isSignedBy } from "./keys";
import { fileProblem, type Problem } from "./problems";
import type { PackLayer } from "./schema";

/** A key that may sign, and who says so: the browser's enterprise policy, the build, or the user at first sight. */
export interface Pin {
  /** Raw Ed25519 public key in base64. */
  readonly key: string;
  readonly by: "policy" | "build" | "first-use";
  /** The layers it may speak for; every one where left out. */
  readonly layers?: readonly PackLayer[];
  /** The only pack that it may sign; any where left out. */
  readonly pack?: string;
}

/** Who signed an envelope. */
export interface Signer {
  readonly key: string;
  readonly fingerprint: string;
  /** Who vouches for the key; none for a stranger. */
  readonly pins: readonly Pin[];
}

/** The signer of an envelope: a pinned key whose signature is good, else an unknown key that signed for itself. */
export async function findSigner(
  { payload, signatures }: Envelope,
  pins: readonly Pin[],
  type?: PayloadType,
): Promise<Signer | { readonly problem: Problem }> {
  const bytes = signedBytes(payload, type);
  let stranger: Signer | undefined;
  for (const signature of signatures) {
    const key = decodeKey(signature.key);
    if (!key || !(await isSignedBy(key, signature.bytes, bytes))) continue;
    const own = pins.filter((pin) => pin.key === signature.key);
    const signer = {
      key: signature.key,
      fingerprint: (await fingerprint(signature.key)) ?? "",
      pins: own,
    };
    if (own.length > 0) return signer;
    stranger ??= signer;
  }
  return (
    stranger ?? {
      problem: fileProblem(
        "is not what was signed: a byte was changed, or another key signed it",
        "get the file again from its issuer",
      ),
    }
  );
}
