import type { Entry } from "@/lib/record/entry";
import {
  keptSince,
  monthOf,
  monthsBefore,
  parseCrowdedOut,
  parseMonth,
  withEntry,
} from "@/lib/record/keep";
import { extension } from "./extension";
import { openStore } from "./store";

/** The record of what was decided about drafts, a month under each key. Only the background writes it. */
const PREFIX = "record ";
/** Further back than anything is kept, so that what a browser left alone for years is found, too. */
const LOOKED_BACK = 60;

const storeOf = (month: string) => openStore(PREFIX + month, parseMonth);
/** How many lines of each month gave way to newer ones. */
const crowdedOut = () => openStore(`${PREFIX}crowded-out`, parseCrowdedOut);
const allMonths = () => monthsBefore(new Date().toISOString(), LOOKED_BACK);

/** What was kept. */
export interface KeptRecord {
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** False where something could not be read and was left out. */
  readonly isSound: boolean;
  /** Lines that are no longer there: their month was full. */
  readonly crowdedOut: number;
}

/** All lines. Never rejects. */
export async function loadRecord(): Promise<KeptRecord> {
  const months = await Promise.all(
    allMonths()
      .toReversed()
      .map((month) => storeOf(month).load()),
  );
  const { value: gone } = await crowdedOut().load();
  return {
    crowdedOut: Object.values(gone).reduce((sum, count) => sum + count, 0),
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
  const month = monthOf(entry.at);
  const store = storeOf(month);
  const { value } = await store.load();
  const next = withEntry(value, entry);
  if (!(await store.save(next))) return false;
  const gone = value.length + 1 - next.length;
  if (gone > 0) {
    const { value: before } = await crowdedOut().load();
    await crowdedOut().save({ ...before, [month]: (before[month] ?? 0) + gone });
  }
  return true;
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
  const { value: before } = await crowdedOut().load();
  const counts = Object.entries(before).filter(([month]) => month >= monthOf(since));
  if (counts.length < Object.keys(before).length)
    await crowdedOut().save(Object.fromEntries(counts));
}

/** Takes away all of it; whether that worked. */
export async function eraseRecord(): Promise<boolean> {
  try {
    await extension.storage.local.remove(
      [...allMonths(), "crowded-out"].map((name) => PREFIX + name),
    );
    return true;
  } catch {
    // A profile that cannot be written: the page says so.
    return false;
  }
}
