import { extension, stopHearing } from "./extension";

/** A value as read from outside: what stood there, or defaults because it could not be understood. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly isSound: boolean;
}

/** One value of the extension's own storage on this computer, shared by all its pages. */
export interface Store<Value> {
  /** Never rejects: unreadable or corrupt storage gives the defaults, unsound. */
  load(): Promise<Parsed<Value>>;
  /** Whether it was written; storage may be full or forbidden. */
  save(value: Value): Promise<boolean>;
  /** Tells of changes made by other pages and by this one, until the signal aborts. */
  follow(listener: (parsed: Parsed<Value>) => void, signal: AbortSignal): void;
}

/** Opens the store of one key. `parse` judges whatever is found there, `undefined` where there is nothing. */
export function openStore<Value>(
  key: string,
  parse: (found: unknown) => Parsed<Value>,
): Store<Value> {
  const area = extension.storage.local;
  return {
    async load() {
      try {
        return parse((await area.get(key))[key]);
      } catch {
        // A profile that cannot be read: the tool works on without what it had kept, and says so.
        return { value: parse(undefined).value, isSound: false };
      }
    },
    async save(value) {
      try {
        await area.set({ [key]: value });
        return true;
      } catch {
        // Full, or the extension was updated under this page: the caller tells the user.
        return false;
      }
    },
    follow(listener, signal) {
      const heard: Parameters<typeof area.onChanged.addListener>[0] = (changes) => {
        const change = changes[key];
        if (change) listener(parse(change.newValue));
      };
      area.onChanged.addListener(heard);
      stopHearing(area.onChanged, heard, signal);
    },
  };
}
