import { describe, expect, it } from "vitest";
import { type JournalPage, journalled } from "@/lib/browser/journal";
import type { Parsed, Store } from "@/lib/browser/store";

const parse = (found: unknown): Parsed<string> =>
  typeof found === "string" ? { value: found, isSound: true } : { value: "", isSound: false };

/** The browser's storage that all pages share, and pages that can die before a change is in it. */
function browser() {
  let kept = "as it was";
  const entries = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();
  const page: JournalPage = {
    storage: {
      getItem: (name) => entries.get(name) ?? null,
      setItem: (name, entry) => void entries.set(name, entry),
      removeItem: (name) => void entries.delete(name),
    },
    takeTurn: (_name, work) => {
      const taken = turn.then(work);
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
  const store: Store<string> = {
    load: async () => parse(kept),
    save: async (value) => {
      kept = value;
      return true;
    },
    follow: () => undefined,
  };
  const dying: JournalPage = { ...page, takeTurn: () => new Promise(() => undefined) };
  const full: Store<string> = { ...store, save: async () => false };
  return {
    entries,
    open: () => journalled(store, "studio", parse, page),
    openDying: () => journalled(store, "studio", parse, dying),
    openFull: () => journalled(full, "studio", parse, page),
    openWithout: () =>
      journalled(store, "studio", parse, {
        ...page,
        storage: {
          ...page.storage,
          setItem: () => {
            throw new DOMException("full", "QuotaExceededError");
          },
        },
      }),
  };
}

describe("a journalled store", () => {
  it("keeps a change and leaves nothing in the journal", async () => {
    const { open, entries } = browser();
    const store = open();
    expect(await store.save("a new rule")).toBe(true);
    expect(await store.load()).toEqual({ value: "a new rule", isSound: true });
    expect(entries.size).toBe(0);
  });

  it("brings back the change of a page that died while it was stored", async () => {
    const { open, openDying, entries } = browser();
    void openDying().save("typed the moment before");
    expect((await open().load()).value).toBe("typed the moment before");
    expect(entries.size).toBe(0);
  });

  it("brings it back once: what is written later stands", async () => {
    const { open, openDying } = browser();
    void openDying().save("typed the moment before");
    const store = open();
    await store.load();
    await store.save("written later");
    expect((await open().load()).value).toBe("written later");
  });

  it("leaves the newest of changes made at once", async () => {
    const { open, entries } = browser();
    const store = open();
    await Promise.all([store.save("a"), store.save("ab"), store.save("abc")]);
    expect((await open().load()).value).toBe("abc");
    expect(entries.size).toBe(0);
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", '{"rules":1}'],
  ])("drops an entry of %s and leaves the store as it was", async (_what, entry) => {
    const { open, entries } = browser();
    entries.set("journal studio", entry);
    expect(await open().load()).toEqual({ value: "as it was", isSound: true });
    expect(entries.size).toBe(0);
  });

  it("keeps what a full store refused for the next page, and says so", async () => {
    const { open, openFull, entries } = browser();
    expect(await openFull().save("without room")).toBe(false);
    expect(entries.size).toBe(1);
    expect((await open().load()).value).toBe("without room");
  });

  it("does without the journal where there is no room for it, and leaves no older entry there", async () => {
    const { openWithout, entries } = browser();
    entries.set("journal studio", '"older"');
    const store = openWithout();
    expect(await store.save("too large")).toBe(true);
    expect(entries.size).toBe(0);
    expect((await store.load()).value).toBe("too large");
  });
});
