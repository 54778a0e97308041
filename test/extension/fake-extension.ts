type Values = Record<string, unknown>;
type Change = Record<string, { newValue?: unknown }>;

/** Something to listen to, told by `tell`. */
function fakeEvent<Arguments extends unknown[]>() {
  const listeners = new Set<(...args: Arguments) => unknown>();
  return {
    addListener: (listener: (...args: Arguments) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Arguments) => unknown) => void listeners.delete(listener),
    tell: (...args: Arguments) => [...listeners].map((listener) => listener(...args)),
  };
}

/** As much of a browser as keeps values and tells of changes. `isFull` refuses to write. */
export function fakeStorage() {
  const values = new Map<string, string>();
  const onChanged = fakeEvent<[Change]>();
  const local = {
    isFull: false,
    async get(keys: string | string[]): Promise<Values> {
      const found = [keys].flat().filter((key) => values.has(key));
      return Object.fromEntries(found.map((key) => [key, JSON.parse(values.get(key) ?? "null")]));
    },
    async set(added: Values) {
      if (local.isFull) throw new Error("QUOTA_BYTES quota exceeded");
      for (const [key, value] of Object.entries(added)) values.set(key, JSON.stringify(value));
      onChanged.tell(
        Object.fromEntries(Object.entries(added).map(([key, newValue]) => [key, { newValue }])),
      );
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) values.delete(key);
      onChanged.tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
    onChanged,
  };
  return {
    local,
    /** All that is stored, as one text. */
    dump: () => JSON.stringify([...values]),
    keys: () => [...values.keys()],
  };
}

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** As much of a browser as gives and takes hosts, and registers scripts for them. A tab is open at every host. */
export function fakePermissions(built: readonly string[]) {
  let origins = new Set(built);
  let scripts: readonly Script[] = [];
  const injected: string[] = [];
  const tabs: string[] = [];
  const onAdded = fakeEvent<[]>();
  const onRemoved = fakeEvent<[]>();
  const world = {
    /** What the user says when asked. */
    answers: true as boolean | "throws",
    grant(...added: string[]) {
      origins = new Set([...origins, ...added]);
      onAdded.tell();
    },
    revoke(gone: string) {
      origins = new Set([...origins].filter((origin) => origin !== gone));
      onRemoved.tell();
    },
    forgetScripts() {
      scripts = [];
    },
    scripts: () => scripts,
    registered: () => scripts.flatMap(({ matches }) => matches),
    injected: () => injected,
    api: {
      runtime: { getManifest: () => ({ host_permissions: [...built] }) },
      permissions: {
        onAdded,
        onRemoved,
        getAll: async () => ({ origins: [...origins] }),
        async request({ origins }: { origins: string[] }) {
          if (world.answers === "throws") throw new Error("blocked by policy");
          if (world.answers) world.grant(...origins);
          return world.answers;
        },
        async remove({ origins }: { origins: string[] }) {
          for (const origin of origins) world.revoke(origin);
          return true;
        },
      },
      scripting: {
        getRegisteredContentScripts: async () => scripts,
        async registerContentScripts(added: readonly Script[]) {
          if (added.some(({ id }) => scripts.some((one) => one.id === id)))
            throw new Error("Duplicate script ID");
          scripts = [...scripts, ...added];
        },
        async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
          scripts = scripts.filter(({ id }) => !ids.includes(id));
        },
        async executeScript({ target }: { target: { tabId: number } }) {
          injected.push(tabs[target.tabId] ?? "");
        },
      },
      tabs: {
        query: async ({ url }: { url: readonly string[] }) =>
          url.map((pattern) => ({ id: tabs.push(pattern) - 1 })),
      },
    },
  };
  return world;
}
