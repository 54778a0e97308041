import type { Parsed, Store } from "@/lib/browser/store";
import { holdState, type StateHolder } from "./state-holder";

/** An answer that its writer asked to keep for a while: the only words of a draft that are ever stored. */
export interface KeptDraft {
  readonly text: string;
  /** The site it was written on, such as "x.com". */
  readonly host: string;
  /** ISO 8601; also what tells one from another. */
  readonly keptAt: string;
}

/** What is kept for a site, oldest first, and until when the present moment is known, in milliseconds since 1970. */
interface Kept {
  readonly drafts: readonly KeptDraft[];
  readonly now: number;
  /** The browser did not store the last one. */
  readonly hasFailed: boolean;
}

/** The kept answers of one site. */
export interface KeptDrafts extends Pick<StateHolder<Kept>, "get" | "subscribe"> {
  keep(text: string): void;
  erase(keptAt: string): void;
}

/** How long an answer cools, and after how long it is erased though nobody came back for it; in milliseconds. */
const COOLING = 10 * 60_000;
const FORGOTTEN_AFTER = 24 * 60 * 60_000;
const KEPT_AT_MOST = 20;

/** Opens what is kept for a site and follows it, until the signal aborts. Tells its listeners when a draft's time is up. */
export function openKeptDrafts(
  store: Store<readonly KeptDraft[]>,
  { host, signal }: { host: string; signal: AbortSignal },
): KeptDrafts {
  const holder = holdState<Kept>({ drafts: [], now: Date.now(), hasFailed: false });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(all: readonly KeptDraft[]): void {
    const now = Date.now();
    const drafts = fresh(all, now).filter((draft) => draft.host === host);
    holder.set({ drafts, now, hasFailed: false });
    clearTimeout(timer);
    const due = drafts.map(dueAt).filter((at) => at > now);
    if (due.length > 0 && !signal.aborted) {
      timer = setTimeout(() => take(holder.get().drafts), Math.min(...due) - now);
    }
  }

  /** Another page may have kept something since: what is stored counts. */
  async function change(make: (all: readonly KeptDraft[]) => readonly KeptDraft[]): Promise<void> {
    const all = make(fresh((await store.load()).value, Date.now())).slice(-KEPT_AT_MOST);
    // Shown as kept only where it was.
    if (await store.save(all)) take(all);
    else holder.set({ hasFailed: true });
  }

  void store.load().then(({ value }) => take(value));
  store.follow(({ value }) => take(value), signal);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    get: holder.get,
    subscribe: holder.subscribe,
    keep: (text) =>
      void change((all) => [
        ...all.filter((one) => one.host !== host || one.text !== text),
        { text, host, keptAt: new Date().toISOString() },
      ]),
    erase: (keptAt) =>
      void change((all) => all.filter((one) => one.host !== host || one.keptAt !== keptAt)),
  };
}

/** Erases from the store what nobody came back for. */
export async function forgetOldDrafts(store: Store<readonly KeptDraft[]>): Promise<void> {
  const { value } = await store.load();
  const kept = fresh(value, Date.now());
  if (kept.length !== value.length) await store.save(kept);
}

/** When a draft has cooled, in milliseconds since 1970. */
export function dueAt({ keptAt }: KeptDraft): number {
  return Date.parse(keptAt) + COOLING;
}

/** Reads the stored drafts; what cannot be understood is dropped. */
export function parseKeptDrafts(found: unknown): Parsed<readonly KeptDraft[]> {
  if (found === undefined) return { value: [], isSound: true };
  if (!Array.isArray(found)) return { value: [], isSound: false };
  const value = found.filter(isKeptDraft);
  return { value, isSound: value.length === found.length };
}

function isKeptDraft(found: unknown): found is KeptDraft {
  return (
    typeof found === "object" &&
    found !== null &&
    "text" in found &&
    typeof found.text === "string" &&
    "host" in found &&
    typeof found.host === "string" &&
    "keptAt" in found &&
    typeof found.keptAt === "string" &&
    !Number.isNaN(Date.parse(found.keptAt))
  );
}

function fresh(drafts: readonly KeptDraft[], now: number): readonly KeptDraft[] {
  return drafts.filter(({ keptAt }) => now - Date.parse(keptAt) < FORGOTTEN_AFTER);
}
