import type { Store } from "@/lib/browser/store";
import type { Message } from "@/lib/wording/message";
import { type Ignored, withIgnored } from "./ignores";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { holdState, type StateHolder } from "./state-holder";

/** What is kept from one draft to the next. */
export interface Remembered {
  readonly settings: Settings;
  readonly ignored: readonly Ignored[];
  /** What the user should know about the keeping itself. */
  readonly notices: readonly Message[];
}

/** The memory of this browser: there at once with its defaults, then as it was stored. */
export interface Memory extends Pick<StateHolder<Remembered>, "get" | "subscribe"> {
  changeSettings(changes: Partial<Settings>): void;
  ignoreAlways(ignored: Ignored): void;
  stopIgnoring(ignored: Ignored): void;
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
  const take =
    <Key extends "settings" | "ignored">(key: Key) =>
    ({ value, isSound }: { value: Remembered[Key]; isSound: boolean }) => {
      const changes: Partial<Remembered> = { [key]: value };
      holder.set(changes);
      note(`ui_notice_${key}`, !isSound);
    };
  const keep = async <Value>(store: Store<Value>, value: Value) => {
    note("ui_notice_full", !(await store.save(value)));
  };
  const setIgnored = (ignored: readonly Ignored[]) => {
    holder.set({ ignored });
    void keep(stores.ignored, ignored);
  };

  void stores.settings.load().then(take("settings"));
  void stores.ignored.load().then(take("ignored"));
  stores.settings.follow(take("settings"), signal);
  stores.ignored.follow(take("ignored"), signal);
  return {
    get: holder.get,
    subscribe: holder.subscribe,
    changeSettings(changes) {
      const settings = { ...holder.get().settings, ...changes };
      holder.set({ settings });
      void keep(stores.settings, settings);
    },
    ignoreAlways: (added) => setIgnored(withIgnored(holder.get().ignored, added)),
    stopIgnoring: (gone) => setIgnored(holder.get().ignored.filter((one) => one !== gone)),
  };
}
