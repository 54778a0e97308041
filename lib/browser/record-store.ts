import type { Entry } from "@/lib/record/entry";
import { keptSince, monthOf, monthsBefore, parseMonth, withEntry } from "@/lib/record/keep";
import { extension } from "./extension";
import { openStore } from "./store";

/** The record of what was decided about drafts, a month under each key. Only the background writes it. */
const PREFIX = "record ";
/** Further back than anything is kept, so that what a browser left alone for years is found, too. */
const LOOKED_BACK = 60;

const storeOf = (month: string) => openStore(PREFIX + month, parseMonth);
const allMonths = () => monthsBefore(new Date().toISOString(), LOOKED_BACK);

/** All lines, the oldest first. Never rejects: what cannot be read is left out, and the whole told to be unsound. */
export async function loadRecord(): Promise<{ entries: readonly Entry[]; isSound: boolean }> {
  const months = await Promise.all(
    allMonths()
      .toReversed()
      .map((month) => storeOf(month).load()),
  );
  return {
    entries: months.flatMap(({ value }) => value),
    isSound: months.every(({ isSound }) => isSound),
  };
}

/** Tells when a line was added or taken away, until the signal aborts. */
export function followRecord(heard: () => void, signal: AbortSignal): void {
  const { onChanged } = extension.storage.local;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) heard();
  };
  onChanged.addListener(listener);
  signal.addEventListener("abort", () => onChanged.removeListener(listener), { once: true });
}

/** Adds a line; whether it was stored. */
export async function addToRecord(entry: Entry): Promise<boolean> {
  const store = storeOf(monthOf(entry.at));
  return store.save(withEntry((await store.load()).value, entry));
}

/** Takes away what is older than so many months. */
export async function pruneRecord(months: number): Promise<void> {
  const since = keptSince(new Date().toISOString(), months);
  const gone = allMonths().filter((month) => month < monthOf(since));
  await extension.storage.local.remove(gone.map((month) => PREFIX + month));
  const store = storeOf(monthOf(since));
  const { value } = await store.load();
  const kept = value.filter(({ at }) => at >= since);
  if (kept.length < value.length) await store.save(kept);
}

/** Takes away all of it; whether that worked. */
export async function eraseRecord(): Promise<boolean> {
  try {
    await extension.storage.local.remove(allMonths().map((month) => PREFIX + month));
    return true;
  } catch {
    // A profile that cannot be written: the page says so.
    return false;
  }
}
