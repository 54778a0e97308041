import type { Parsed, Store } from "@/lib/browser/store";
import type { Message } from "@/lib/wording/message";
import { dayOf } from "./day";
import { type Ignored, withIgnored } from "./ignores";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { holdState, type StateHolder } from "./state-holder";

/** What is kept from one draft to the next. */
interface Remembered {
  readonly settings: Settings;
  readonly ignored: readonly Ignored[];
  /** What the user should know about the keeping itself. */
  readonly notices: readonly Message[];
}

/** The memory of this browser: there at once with its defaults, then as it was stored. */
export interface Memory extends Pick<StateHolder<Remembered>, "get" | "subscribe"> {
  changeSettings(changes: Partial<Settings>): void;
  /** From today on. */
  ignoreAlways(ignored: Omit<Ignored, "since">): void;
  stopIgnoring(ignored: Ignored): void;
  /** Tells the user of something else that could not be kept: a key of the wording. */
  note(key: string): void;
}

/** Opens the memory and follows what other pages store, until the signal aborts. Never fails: it says so instead. */
export function openMemory(
  stores: { settings: Store<Settings>; ignored: Store<readonly Ignored[]> },
  signal: AbortSignal,
): Memory {
  const holder = holdState<Remembered>({
    settings: DEFAULT_SETTINGS,
    ignored: [],
    notices: [],
  });
  const note = (key: string, isDue: boolean) => {
    const { notices } = holder.get();
    const isThere = notices.some((one) => "key" in one && one.key === key);
    if (isDue && !isThere) holder.set({ notices: [...notices, { key }] });
  };

  function remember<Key extends "settings" | "ignored">(
    key: Key,
    store: Store<Remembered[Key]>,
  ): (change: (value: Remembered[Key]) => Remembered[Key]) => void {
    type Change = (value: Remembered[Key]) => Remembered[Key];
    /** What was changed before the store was read; undefined once it was. */
    let early: Change[] | undefined = [];
    const take = ({ value, isSound }: Parsed<Remembered[Key]>) => {
      const changes: Partial<Remembered> = { [key]: value };
      holder.set(changes);
      note(`ui_notice_${key}`, !isSound);
    };
    const apply = async (change: Change) => {
      const value = change(holder.get()[key]);
      take({ value, isSound: true });
      if (early) early.push(change);
      else note("ui_notice_full", !(await store.save(value)));
    };
    void store.load().then(async (stored) => {
      take(stored);
      const changes = early ?? [];
      early = undefined;
      for (const change of changes) await apply(change);
    });
    store.follow(take, signal);
    return (change) => void apply(change);
  }

  const changeSettings = remember("settings", stores.settings);
  const changeIgnored = remember("ignored", stores.ignored);
  return {
    get: holder.get,
    subscribe: holder.subscribe,
    changeSettings: (changes) => changeSettings((settings) => ({ ...settings, ...changes })),
    ignoreAlways: (added) =>
      changeIgnored((ignored) => withIgnored(ignored, { ...added, since: dayOf(new Date()) })),
    note: (key) => note(key, true),
    stopIgnoring: (gone) => changeIgnored((ignored) => ignored.filter((one) => !isSame(one, gone))),
  };
}

function isSame(a: Ignored, b: Ignored): boolean {
  return a.rule === b.rule && a.words === b.words;
}
