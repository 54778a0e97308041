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
