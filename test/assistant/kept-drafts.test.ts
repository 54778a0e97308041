import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  forgetOldDrafts,
  type KeptDraft,
  openKeptDrafts,
  parseKeptDrafts,
} from "@/lib/assistant/kept-drafts";
import type { Store } from "@/lib/browser/store";

const NOW = "2026-11-21T10:00:00.000Z";
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW) });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A store in memory that tells nobody. */
function storeOf(initial: readonly KeptDraft[], isFull = false) {
  let value = initial;
  const store: Store<readonly KeptDraft[]> = {
    load: async () => ({ value, isSound: true }),
    save: async (next) => {
      if (!isFull) value = next;
      return !isFull;
    },
    follow: () => undefined,
  };
  return { store, stored: () => value };
}

const draft = (keptAt: string, host = "x.com"): KeptDraft => ({ text: "Shameful!", host, keptAt });
const open = ({ store }: { store: Store<readonly KeptDraft[]> }) =>
  openKeptDrafts(store, { host: "x.com", signal: stop.signal });
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("answers kept for a while", () => {
  it("are stored because somebody asked, and erased", async () => {
    const bench = storeOf([]);
    const kept = open(bench);
    await settled();
    expect(bench.stored()).toEqual([]);
    kept.keep("Shameful!");
    await settled();
    expect(bench.stored()).toEqual([draft(NOW)]);
    expect(kept.get().drafts).toEqual([draft(NOW)]);
    kept.erase(NOW);
    await settled();
    expect(bench.stored()).toEqual([]);
    expect(kept.get().drafts).toEqual([]);
  });

  it("are those of the site, though others lie beside them", async () => {
    const other = draft("2026-11-21T09:00:00.000Z", "bsky.app");
    const bench = storeOf([other]);
    const kept = open(bench);
    await settled();
    expect(kept.get().drafts).toEqual([]);
    kept.keep("Shameful!");
    await settled();
    expect(bench.stored()).toEqual([other, draft(NOW)]);
    expect(kept.get().drafts).toEqual([draft(NOW)]);
  });

  it("tell when their ten minutes are over", async () => {
    const kept = open(storeOf([draft("2026-11-21T09:54:00.000Z")]));
    await settled();
    const heard = vi.fn();
    kept.subscribe(heard);
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveBeenCalledOnce();
    expect(kept.get().now).toBe(Date.parse("2026-11-21T10:04:00.000Z"));
  });

  it("are kept once, however often that is asked", async () => {
    const bench = storeOf([draft("2026-11-21T09:54:00.000Z")]);
    open(bench).keep("Shameful!");
    await settled();
    expect(bench.stored()).toEqual([draft(NOW)]);
  });

  it("are forgotten after a day", async () => {
    const bench = storeOf([draft("2026-11-20T09:59:00.000Z"), draft("2026-11-20T10:01:00.000Z")]);
    const kept = open(bench);
    await settled();
    expect(kept.get().drafts).toEqual([draft("2026-11-20T10:01:00.000Z")]);
    await forgetOldDrafts(bench.store);
    expect(bench.stored()).toEqual([draft("2026-11-20T10:01:00.000Z")]);
  });

  it("say so where the browser does not store them", async () => {
    const kept = open(storeOf([], true));
    kept.keep("Shameful!");
    await settled();
    expect(kept.get()).toMatchObject({ drafts: [], hasFailed: true });
  });

  it.each([
    [undefined, [], true],
    [[draft(NOW)], [draft(NOW)], true],
    [[draft(NOW), draft("yesterday"), { text: 1 }, null], [draft(NOW)], false],
    ["broken", [], false],
    [null, [], false],
  ])("are read: %j", (found, value, isSound) => {
    expect(parseKeptDrafts(found)).toEqual({ value, isSound });
  });
});
