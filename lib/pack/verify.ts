import { isEnvelope, openEnvelope } from "./envelope";
import { compareVersions, isStale } from "./freshness";
import { readJson } from "./json";
import { sha256 } from "./keys";
import { decodeText, parsePack } from "./parse";
import { fileProblem, type Problem } from "./problems";
import { LIMITS, type Pack, type PackLayer } from "./schema";
import { findSigner, type Pin, type Signer } from "./signer";

declare const verified: unique symbol;

/** How a pack came to us. `trial` is a lead's own run of the tools; nothing that reaches a diplomat is one. */
export type Delivery = "built-in" | "policy" | "origin" | "file" | "trial";

/** On what a pack is believed. */
export interface Trust {
  readonly delivery: Delivery;
  readonly pins: readonly Pin[];
  /** ISO 8601 instant. */
  readonly now: string;
  /** This engine's version, such as "1.0.0". */
  readonly engine: string;
  /** It was accepted before and is only verified again: a clock that went back does not take it out of force. */
  readonly isKept?: boolean;
}

/** A pack that may govern: read, checked, and believed on its signature, its delivery, or as a trial. Only this file makes one. */
export interface VerifiedPack {
  readonly [verified]: true;
  readonly pack: Pack;
  readonly layer: PackLayer | "built-in";
  readonly delivery: Delivery;
  /** SHA-256 of the pack's own bytes, hexadecimal. */
  readonly hash: string;
  /** The key that signed it, with its fingerprint; undefined for an unsigned pack. */
  readonly signer: { readonly key: string; readonly fingerprint: string } | undefined;
  /** The file as received, to be verified again at the next start. */
  readonly text: string;
}

/** A good signature by a key that nobody has vouched for yet: the user is shown the fingerprint and may pin it. */
export interface Stranger {
  readonly key: string;
  readonly fingerprint: string;
  readonly pack: Pack;
}

export type PackReading =
  | { readonly ok: true; readonly pack: VerifiedPack; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly stranger?: Stranger };

const DAY = 86_400_000;

/**
 * Reads a pack, signed or not, and says whether it may govern. Whatever the input, the answer is a verified pack or the problems, all at
 * once; it never throws. Versions are not compared here: see `keep.ts`.
 */
export async function readPack(input: Uint8Array | string, trust: Trust): Promise<PackReading> {
  try {
    const text = decodeText(input);
    if (typeof text !== "string") return refuse(text);
    const outer = readJson(text, LIMITS.depth);
    if (outer.problems.length > 0) return { ok: false, problems: outer.problems };
    if (!isEnvelope(outer.value))
      return await judge({ text, inner: text, signer: undefined, trust });
    const envelope = openEnvelope(outer.value);
    if ("problem" in envelope) return refuse(envelope.problem);
    // Nothing of the payload is looked at before a signature is found to be good.
    const signer = await findSigner(envelope, trust.pins);
    if ("problem" in signer) return refuse(signer.problem);
    const inner = decodeText(envelope.payload);
    if (typeof inner !== "string") return refuse(inner);
    return await judge({ text, inner, signer, trust });
  } catch (error) {
    return refuse(
      fileProblem(
        `cannot be verified here (${error instanceof Error ? error.name : "unknown error"})`,
        "use a browser that knows Ed25519: Chrome 137, Firefox 129 or newer",
      ),
    );
  }
}

interface Evidence {
  readonly text: string;
  readonly inner: string;
  readonly signer: Signer | undefined;
  readonly trust: Trust;
}

async function judge({ text, inner, signer, trust }: Evidence): Promise<PackReading> {
  const read = parsePack(inner);
  if ("problems" in read) return { ok: false, problems: read.problems };
  const { pack } = read;
  const problem = untrusted(pack, signer, trust) ?? untimely(pack, trust);
  if (problem && problem !== UNKNOWN_KEY) return refuse(problem);
  const { key = "", fingerprint = "" } = signer ?? {};
  if (problem) return { ok: false, problems: [problem], stranger: { key, fingerprint, pack } };
  const made = {
    pack,
    layer: trust.delivery === "built-in" ? "built-in" : pack.layer,
    delivery: trust.delivery,
    hash: await sha256(new TextEncoder().encode(inner)),
    signer: signer && { key, fingerprint },
    text,
  };
  // The brand exists for the compiler alone; this is the one place that gives it.
  return { ok: true, pack: made as unknown as VerifiedPack, notes: notesOn(pack, signer, trust) };
}

const UNKNOWN_KEY = fileProblem(
  "is signed by a key that nobody here has vouched for",
  "compare the fingerprint with the issuer's, then confirm it",
);

/** Delivery by the machine's own administrator, with the build, or a lead's own trial is trust enough. */
function trustsDelivery({ delivery }: Trust): boolean {
  return delivery === "policy" || delivery === "built-in" || delivery === "trial";
}

function untrusted(pack: Pack, signer: Signer | undefined, trust: Trust): Problem | undefined {
  if (!signer) {
    if (trustsDelivery(trust) || pack.layer === "personal") return undefined;
    return fileProblem(
      `speaks for the ${pack.layer} and is not signed`,
      "sign it with `pack sign`; an unsigned pack can only be personal",
    );
  }
  if (signer.pins.length === 0) {
    if (trustsDelivery(trust) || pack.layer === "personal") return undefined;
    const master = trust.pins.find(({ by }) => by !== "first-use");
    if (!master) return UNKNOWN_KEY;
    return fileProblem(
      `is signed by another key than the one that ${master.by === "policy" ? "the administrator" : "this build"} trusts`,
      "ask the issuer for a pack signed by that key",
    );
  }
  const speaks = signer.pins.some(
    ({ layers, pack: only }) =>
      (layers === undefined || layers.includes(pack.layer)) &&
      (only === undefined || only === pack.id),
  );
  return speaks
    ? undefined
    : fileProblem(
        `is signed by a key that may not speak for ${pack.id} in the layer ${pack.layer}`,
        "have it signed by the key of that layer",
      );
}

function untimely(pack: Pack, { now, engine, isKept }: Trust): Problem | undefined {
  if (pack.minEngine && compareVersions(pack.minEngine, engine) > 0)
    return fileProblem(
      `needs Attaché ${pack.minEngine} or newer; this is ${engine}`,
      "update the extension",
    );
  // Zones and clocks differ by up to a day; more is a mistake, or an attempt to outlive what comes later.
  if (!isKept && Date.parse(pack.issued) > Date.parse(now) + DAY)
    return fileProblem(
      `comes from the future (${pack.issued})`,
      "mend issued, or this machine's clock",
    );
  return undefined;
}

function notesOn(pack: Pack, signer: Signer | undefined, trust: Trust): string[] {
  return [
    ...(signer ? [] : [`${pack.id} ${pack.version} is not signed`]),
    ...(signer && signer.pins.length === 0
      ? [`${pack.id} ${pack.version} is signed by a key that is not pinned (${signer.fingerprint})`]
      : []),
    ...(isStale(pack, trust.now) ? [`${pack.id} ${pack.version} expired on ${pack.expires}`] : []),
  ];
}

function refuse(problem: Problem): PackReading {
  return { ok: false, problems: [problem] };
}
