import { fileProblem, type Problem } from "./problems";
import type { PackLayer } from "./schema";
import type { Pin } from "./signer";
import { type Delivery, readPack, type Trust, type VerifiedPack } from "./verify";

/** A pack that was accepted once, as it is stored. */
export interface KeptPack {
  readonly id: string;
  readonly version: number;
  readonly layer: PackLayer;
  readonly hash: string;
  readonly delivery: Delivery;
  /** Public key of its signer; undefined for an unsigned pack. */
  readonly key: string | undefined;
  readonly text: string;
}

/** The highest version met of a pack under one key (or, unsigned, by one way of delivery). */
interface Seen {
  readonly signer: string;
  readonly pack: string;
  readonly version: number;
  readonly hash: string;
}

/** A change of keys, announced by the key before. */
interface Rotation {
  readonly pack: string;
  readonly from: string;
  readonly to: string;
}

/** All that is remembered of packs: plain data, stored and brought back by the caller. */
export interface Keep {
  /** The last three good versions of each pack, newest first. */
  readonly kept: readonly KeptPack[];
  readonly seen: readonly Seen[];
  readonly rotations: readonly Rotation[];
  /** Keys that the user vouched for at first sight. */
  readonly firstUse: readonly Pin[];
}

export const EMPTY_KEEP: Keep = { kept: [], seen: [], rotations: [], firstUse: [] };

const VERSIONS_KEPT = 3;

export type Offer =
  | { readonly outcome: "accepted" | "unchanged"; readonly keep: Keep }
  | { readonly outcome: "refused"; readonly keep: Keep; readonly problem: Problem };

/**
 * The keys that may sign now: those of the policy; those of the build for what no key of the policy speaks for; those of first sight only
 * where there is neither; and the keys that any of them was rotated to.
 */
export function pinsOf(keep: Keep, given: readonly Pin[]): readonly Pin[] {
  const policy = given.filter(({ by }) => by === "policy");
  const build = given.filter(
    (pin) => pin.by === "build" && !policy.some((above) => speakForTheSame(above, pin)),
  );
  const pins: Pin[] = given.length > 0 ? [...policy, ...build] : [...keep.firstUse];
  // Rotations are few and each is announced by an earlier one, so that one pass in order follows any chain.
  for (const { pack, from, to } of keep.rotations) {
    const announcer = pins.find((pin) => pin.key === from && (pin.pack ?? pack) === pack);
    if (announcer) pins.push({ ...announcer, key: to, pack });
  }
  return pins;
}

function speakForTheSame(a: Pin, b: Pin): boolean {
  const sharesLayer = !a.layers || !b.layers || a.layers.some((layer) => b.layers?.includes(layer));
  return sharesLayer && (a.pack === undefined || b.pack === undefined || a.pack === b.pack);
}

/** Remembers that the user vouches for a key, for one pack and layer. */
export function vouch(keep: Keep, key: string, pack: string, layer: PackLayer): Keep {
  return { ...keep, firstUse: [...keep.firstUse, { key, by: "first-use", pack, layers: [layer] }] };
}

/**
 * Offers a verified pack. The same version with the same hash changes nothing; a lower one, or the same with another hash, is refused, and
 * so is a pack whose self-test fails, one of a key that was rotated away, and one that takes another layer's id. What is kept stays.
 */
export function offer(keep: Keep, offered: VerifiedPack, failing: readonly Problem[] = []): Offer {
  const { pack, hash } = offered;
  const refuse = (what: string, mend: string): Offer => ({
    outcome: "refused",
    keep,
    problem: fileProblem(`${pack.id} ${pack.version} ${what}`, mend),
  });
  const [current] = keep.kept.filter(({ id }) => id === pack.id);
  if (current && current.layer !== pack.layer)
    return refuse(
      `speaks for the layer ${pack.layer}, but ${pack.id} in force is of the layer ${current.layer}`,
      "give the pack an id of its own",
    );
  const signer = signerOf(offered);
  const isOwn = offered.signer === undefined && pack.layer === "personal";
  const highest = keep.seen.find((seen) => seen.signer === signer && seen.pack === pack.id);
  if (highest?.version === pack.version && highest.hash === hash && current?.hash === hash)
    return { outcome: "unchanged", keep };
  if (highest && !isOwn) {
    if (highest.version > pack.version)
      return refuse(
        `is older than ${highest.version}, seen before`,
        "publish it under a higher version",
      );
    if (highest.version === pack.version && highest.hash !== hash)
      return refuse("was seen before with other contents", "publish it under a higher version");
  }
  if (isRotatedAway(keep, offered))
    return refuse("is signed by a key that its issuer has replaced", "sign it with the key in use");
  const [failure] = failing;
  if (failure)
    return refuse(
      `fails its self-test: ${failure.item ?? failure.path}: ${failure.what}`,
      failing.length > 1 ? `${failure.mend}; and ${failing.length - 1} more` : failure.mend,
    );
  return { outcome: "accepted", keep: accept(keep, offered, signer) };
}

function accept(
  keep: Keep,
  { pack, hash, delivery, signer, text }: VerifiedPack,
  by: string,
): Keep {
  const kept: KeptPack = {
    id: pack.id,
    version: pack.version,
    layer: pack.layer,
    hash,
    delivery,
    key: signer?.key,
    text,
  };
  const older = keep.kept.filter((one) => one.id === pack.id && one.hash !== hash);
  const next = pack.nextKey;
  const rotation =
    signer && next && next !== signer.key && !keep.rotations.some(({ to }) => to === next)
      ? [{ pack: pack.id, from: signer.key, to: next }]
      : [];
  return {
    ...keep,
    kept: [
      kept,
      ...older.slice(0, VERSIONS_KEPT - 1),
      ...keep.kept.filter(({ id }) => id !== pack.id),
    ],
    seen: [
      { signer: by, pack: pack.id, version: pack.version, hash },
      ...keep.seen.filter((seen) => seen.signer !== by || seen.pack !== pack.id),
    ],
    rotations: [...keep.rotations, ...rotation],
  };
}

/** Whether the signer has announced a successor who has signed a version that was accepted. */
function isRotatedAway(keep: Keep, { pack, signer }: VerifiedPack): boolean {
  return keep.rotations.some(
    ({ pack: id, from, to }) =>
      id === pack.id &&
      from === signer?.key &&
      keep.seen.some((seen) => seen.signer === to && seen.pack === id),
  );
}

function signerOf({ signer, delivery }: VerifiedPack): string {
  return signer?.key ?? `unsigned, by ${delivery}`;
}

/** Takes a pack out of force: the user's own, or one that the administrator's policy no longer names. The versions seen stay known. */
export function withdraw(keep: Keep, id: string): Keep {
  return { ...keep, kept: keep.kept.filter((one) => one.id !== id) };
}

/** Takes out of force what came by policy and is not among the packs that the policy names now. */
export function keepDelivered(keep: Keep, ids: readonly string[]): Keep {
  return {
    ...keep,
    kept: keep.kept.filter(({ id, delivery }) => delivery !== "policy" || ids.includes(id)),
  };
}

/** A kept version that cannot be verified any more. */
export interface Lost {
  readonly id: string;
  readonly version: number;
  readonly problems: readonly Problem[];
}

/**
 * Verifies every kept pack again, as at each start: of each the newest version that is still good, and what was lost on the way. The keep
 * is left as it is: what fails under today's pins may hold again when the policy has been read.
 */
export async function restore(
  keep: Keep,
  trust: Omit<Trust, "delivery" | "isKept">,
): Promise<{ readonly packs: VerifiedPack[]; readonly lost: Lost[] }> {
  const packs: VerifiedPack[] = [];
  const lost: Lost[] = [];
  const pins = pinsOf(keep, trust.pins);
  for (const id of new Set(keep.kept.map((one) => one.id))) {
    for (const { version, hash, delivery, text } of keep.kept.filter((one) => one.id === id)) {
      const reading = await readPack(text, { ...trust, pins, delivery, isKept: true });
      if (reading.ok && reading.pack.hash === hash) {
        packs.push(reading.pack);
        break;
      }
      const problems = reading.ok
        ? [fileProblem("is not what was accepted", "import it again")]
        : reading.problems;
      lost.push({ id, version, problems });
    }
  }
  return { packs, lost };
}
