import { isStale } from "./freshness";
import type { Governance } from "./governance";

/**
 * What a mission copies to its lead to show that the packs arrived: versions, hashes, issuers, keys, locks, freshness. English, one line
 * a pack; nothing of any draft, account or person. `now` is an ISO 8601 instant.
 */
export function statusText(
  { packs, refusals }: Pick<Governance, "packs" | "refusals">,
  { engine, now }: { readonly engine: string; readonly now: string },
): string {
  const lines = packs.map((pack) =>
    [
      `${pack.id} ${pack.version}`,
      pack.layer,
      pack.issuer,
      pack.signer ? `signed by ${pack.signer}` : `not signed, by ${pack.delivery}`,
      `sha256 ${pack.hash.slice(0, 16)}`,
      `issued ${pack.issued}`,
      freshness(pack, now),
      `${pack.rules} rules, ${pack.locked.length} locked${pack.locked.length > 0 ? `: ${[...pack.locked].sort().join(", ")}` : ""}`,
      ...(pack.stopped.length > 0
        ? [`STOPPED after failing their self-test: ${pack.stopped.join(", ")}`]
        : []),
    ].join(" · "),
  );
  const refused = refusals.map(
    ({ pack, item, holder }) => `refused: ${pack} on ${item}, held by ${holder}`,
  );
  return [
    `Attaché ${engine} · ${now}`,
    ...(lines.length > 0 ? lines : ["no pack"]),
    ...refused,
  ].join("\n");
}

function freshness({ expires }: { readonly expires: string | undefined }, now: string): string {
  if (expires === undefined) return "never expires";
  return isStale({ expires }, now) ? `STALE since ${expires}` : `fresh until ${expires}`;
}
