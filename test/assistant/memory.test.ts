import { afterEach, describe, expect, it, vi } from "vitest";
import { type Ignored, parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { DEFAULT_SETTINGS, parseSettings } from "@/lib/assistant/settings";
import type { Parsed, Store } from "@/lib/browser/store";

/** A store that holds what it is given; `isFull` refuses to write. */
function fakeStore<Value>(
  parse: (found: unknown) => Parsed<Value>,
  found?: unknown,
  isFull = false,
): Store<Value> & { tell(found: unknown): void; saved: Value[] } {
  const listeners: ((parsed: Parsed<Value>) => void)[] = [];
  const saved: Value[] = [];
  return {
    saved,
    load: async () => parse(found),
    async save(value) {
      if (!isFull) saved.push(value);
      return !isFull;
    },
    follow: (listener) => void listeners.push(listener),
    tell: (next) => {
      for (const listener of listeners) listener(parse(next));
    },
  };
}

const stop = new AbortController();
afterEach(() => vi.restoreAllMocks());

const item: Ignored = { rule: "weekday-date", words: "aa", since: "2026-11-20" };

describe("the memory", () => {
  it("is there at once with defaults, then as stored", async () => {
    const settings = fakeStore(parseSettings, { theme: "dark", side: "start", width: 400 });
    const memory = openMemory({ settings, ignored: fakeStore(parseIgnored, [item]) }, stop.signal);
    expect(memory.get()).toEqual({ settings: DEFAULT_SETTINGS, ignored: [], notices: [] });
    await vi.waitFor(() => expect(memory.get().settings.theme).toBe("dark"));
    expect(memory.get().ignored).toEqual([item]);
    expect(memory.get().notices).toEqual([]);
  });

  it("goes on with defaults where storage is corrupt, and says so", async () => {
    const memory = openMemory(
      { settings: fakeStore(parseSettings, "}{"), ignored: fakeStore(parseIgnored, [7]) },
      stop.signal,
    );
    await vi.waitFor(() =>
      expect(memory.get().notices).toEqual([
        { key: "ui_notice_settings" },
        { key: "ui_notice_ignored" },
      ]),
    );
    expect(memory.get().settings).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what it is told while the page lives where storage is full, and says so once", async () => {
    const memory = openMemory(
      {
        settings: fakeStore(parseSettings, undefined, true),
        ignored: fakeStore(parseIgnored, undefined, true),
      },
      stop.signal,
    );
    memory.ignoreAlways(item);
    memory.changeSettings({ side: "start" });
    await vi.waitFor(() => expect(memory.get().notices).toEqual([{ key: "ui_notice_full" }]));
    expect(memory.get().ignored).toMatchObject([{ rule: item.rule, words: item.words }]);
    expect(memory.get().settings.side).toBe("start");
  });

  it("stores changes, takes an ignored item back, and hears of other pages' changes", async () => {
    const ignored = fakeStore(parseIgnored);
    const memory = openMemory({ settings: fakeStore(parseSettings), ignored }, stop.signal);
    memory.ignoreAlways(item);
    await vi.waitFor(() =>
      expect(ignored.saved).toEqual([
        [{ ...item, since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
      ]),
    );
    memory.stopIgnoring(item);
    await vi.waitFor(() => expect(ignored.saved.at(-1)).toEqual([]));
    ignored.tell([item]);
    expect(memory.get().ignored).toEqual([item]);
  });
});
