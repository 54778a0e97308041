/** A version of a pack that was signed here, to know it again. */
export interface Shipped {
  readonly id: string;
  readonly version: number;
  /** SHA-256 of the signed bytes, hexadecimal. */
  readonly hash: string;
}

/** What a mission's status line tells of the lead's pack. */
export type Verdict =
  /** Not the text that the settings copy. */
  | { readonly is: "unreadable" }
  | { readonly is: "absent" }
  /** `unknown`: nothing was signed here to compare with. `differs`: the same version with other contents. */
  | ({ readonly is: "in-force" | "older" | "newer" | "differs" | "unknown" } & Details);

interface Details {
  readonly version: number;
  readonly isSigned: boolean;
  /** "YYYY-MM-DD…" since when it is stale; undefined while it is fresh. */
  readonly staleSince: string | undefined;
  /** Rules that do not run there, as the line lists them. */
  readonly stopped: string | undefined;
}

const LAYERS = "built-in|ministry|mission|personal";
/** Where the word of one pack begins in the line. */
const HEAD = new RegExp(`(?=(?:^|\\s)[a-z0-9][a-z0-9.-]* \\d+ · (?:${LAYERS}) · )`, "u");

/** Whether the newest version signed of a pack is in force where a status line comes from. The line may have been wrapped on its way. */
export function judgeStatus(text: string, id: string, shipped: readonly Shipped[]): Verdict {
  const line = text
    .replace(/^[>\s]+/gmu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (!/Attaché \S+ · \d{4}-/u.test(line)) return { is: "unreadable" };
  const part = line
    .split(HEAD)
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${id} `));
  const [, version, hash = ""] =
    /^\S+ (\d+) · .* · sha256 ([0-9a-f]{16}) · issued /u.exec(part ?? "") ?? [];
  if (part === undefined || version === undefined) return { is: "absent" };
  const details: Details = {
    version: Number(version),
    isSigned: !part.includes(" · not signed, by "),
    staleSince: / · STALE since (\S+)/u.exec(part)?.[1],
    stopped: / · STOPPED after failing their self-test: (.*?)(?: refused: |$)/u.exec(part)?.[1],
  };
  const newest = shipped
    .filter((one) => one.id === id)
    .reduce<Shipped | undefined>(
      (best, one) => (best && best.version >= one.version ? best : one),
      undefined,
    );
  if (!newest) return { is: "unknown", ...details };
  if (details.version !== newest.version)
    return { is: details.version < newest.version ? "older" : "newer", ...details };
  // A version that was signed twice, of which nobody knows which one went out, is in force with either.
  const isOurs = shipped.some(
    (one) => one.id === id && one.version === newest.version && one.hash.startsWith(hash),
  );
  return { is: isOurs ? "in-force" : "differs", ...details };
}

const KEPT = 50;

/** The list with one more; the oldest go. */
export function withShipped(shipped: readonly Shipped[], one: Shipped): readonly Shipped[] {
  return [...shipped.filter(({ hash }) => hash !== one.hash), one].slice(-KEPT);
}

/** The stored list; unsound where something else stood there. */
export function parseShipped(found: unknown): {
  readonly value: readonly Shipped[];
  readonly isSound: boolean;
} {
  if (found === undefined) return { value: [], isSound: true };
  const isSound = Array.isArray(found) && found.every(isShipped);
  return { value: isSound ? found : [], isSound };
}

function isShipped(found: unknown): found is Shipped {
  if (typeof found !== "object" || found === null) return false;
  const { id, version, hash }: { id?: unknown; version?: unknown; hash?: unknown } = found;
  return typeof id === "string" && typeof version === "number" && typeof hash === "string";
}
