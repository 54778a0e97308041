/** A state that tells when it changed, in the shape that React's external stores take. */
export interface StateHolder<State> {
  get(): State;
  set(changes: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** Holds a state; a change that changes nothing tells nobody. */
export function holdState<State extends object>(initial: State): StateHolder<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(changes) {
      const next = { ...state, ...changes };
      if (isSame(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame<State extends object>(a: State, b: State): boolean {
  const before = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([key, value]) => Object.is(value, before.get(key)));
}
