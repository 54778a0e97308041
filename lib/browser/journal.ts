import type { Parsed, Store } from "./store";

/** What a journal needs of its page: storage that is written at once, and turns that end when a page dies. */
export interface JournalPage {
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Runs the work when no other page of ours has its turn under the name. */
  takeTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}

const ownPage: JournalPage = {
  get storage() {
    return localStorage;
  },
  takeTurn: (name, work) => navigator.locks.request(name, work),
};

/**
 * A store whose last change outlives the tab that made it: browsers drop what a dying page had only begun to store. Until the store
 * holds a change, it stands in the page's own storage, written before anything waits; the first `load` of the next page brings
 * what was left there into the store. Pages take turns, so that what is left is never a change that another page is storing.
 */
export function journalled<Value>(
  store: Store<Value>,
  key: string,
  parse: (found: unknown) => Parsed<Value>,
  { storage, takeTurn }: JournalPage = ownPage,
): Store<Value> {
  const name = `journal ${key}`;
  let isRecovered = false;

  function read(): string | null {
    try {
      return storage.getItem(name);
    } catch {
      return null;
    }
  }
  function write(entry: string): void {
    try {
      storage.setItem(name, entry);
    } catch {
      // Too large or forbidden: an older entry must not be taken for this change.
      erase();
    }
  }
  function erase(): void {
    try {
      storage.removeItem(name);
    } catch {
      // Nothing can be kept there, so nothing is.
    }
  }
  /** Stores a change in its turn; a newer one stays in the journal until it is stored itself. */
  function keep(value: Value, entry: string): Promise<boolean> {
    return takeTurn(name, async () => {
      const isDone = await store.save(value);
      if (isDone && read() === entry) erase();
      return isDone;
    });
  }
  async function recover(): Promise<void> {
    await takeTurn(name, async () => {
      const entry = read();
      if (entry === null) return;
      const left = parsedEntry(entry);
      const isSettled = !left?.isSound || (await store.save(left.value));
      if (isSettled && read() === entry) erase();
    });
  }
  function parsedEntry(entry: string): Parsed<Value> | undefined {
    try {
      return parse(JSON.parse(entry));
    } catch {
      return undefined;
    }
  }

  return {
    async load() {
      if (!isRecovered) {
        isRecovered = true;
        // Only a page that died leaves an entry: most find none and take no turn.
        if (read() !== null) await recover();
      }
      return store.load();
    },
    save(value) {
      const entry = JSON.stringify(value) ?? "null";
      write(entry);
      return keep(value, entry);
    },
    follow: (listener, signal) => store.follow(listener, signal),
  };
}
