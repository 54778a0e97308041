import type { Store } from "@/lib/browser/store";

/** When posts went out, by account: ISO instants to the minute, oldest first. Nothing of what they said. */
export type SentPosts = Readonly<Record<string, readonly string[]>>;

/** What this browser remembers of posts sent. */
export interface SentLog {
  /** The instants of an account's posts, oldest first. */
  of(account: string): readonly string[];
  add(account: string): void;
}

const KEPT_FOR = 48 * 60 * 60 * 1000;
const KEPT_AT_MOST = 200;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/;

/** Opens the log and follows what other pages add, until the signal aborts. Storage that fails loses counts, never a draft. */
export function openSentLog(
  store: Store<SentPosts>,
  { onChange, signal }: { onChange: () => void; signal: AbortSignal },
): SentLog {
  let sent: SentPosts = {};
  const take = (value: SentPosts) => {
    sent = value;
    onChange();
  };
  void store.load().then(({ value }) => take(value));
  store.follow(({ value }) => take(value), signal);
  return {
    of: (account) => sent[account] ?? [],
    add(account) {
      // Another page may have added since: what is stored counts, not what was read before.
      void store.load().then(({ value }) => {
        const next = withSent(value, account, new Date());
        take(next);
        return store.save(next);
      });
    },
  };
}

/** The log with one more post, without those that are too old to matter. */
export function withSent(sent: SentPosts, account: string, now: Date): SentPosts {
  const instant = `${now.toISOString().slice(0, 16)}:00.000Z`;
  const oldest = now.getTime() - KEPT_FOR;
  const all = Object.entries({ ...sent, [account]: [...(sent[account] ?? []), instant] });
  const fresh = all.map(
    ([name, instants]) =>
      [name, instants.filter((one) => Date.parse(one) >= oldest).slice(-KEPT_AT_MOST)] as const,
  );
  return Object.fromEntries(fresh.filter(([, instants]) => instants.length > 0));
}

/** Reads the stored log; what cannot be understood is dropped. */
export function parseSentPosts(found: unknown): { value: SentPosts; isSound: boolean } {
  if (found === undefined) return { value: {}, isSound: true };
  if (typeof found !== "object" || found === null) return { value: {}, isSound: false };
  const entries = Object.entries(found);
  const sound = entries.filter((entry): entry is [string, string[]] => isInstants(entry[1]));
  return { value: Object.fromEntries(sound), isSound: sound.length === entries.length };
}

function isInstants(found: unknown): found is string[] {
  return Array.isArray(found) && found.every((one) => typeof one === "string" && INSTANT.test(one));
}
