/** A value with what it was before and what was taken back. Never changed in place. */
interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

const STEPS = 200;

/** A history that begins now. */
export function begin<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** The next value. Values of the same `isSameStep` replace one another, so that undo takes back a field and not a letter. */
export function advance<Value>(
  { past, present }: History<Value>,
  next: Value,
  isSameStep: boolean,
): History<Value> {
  return {
    past: isSameStep ? past : [...past, present].slice(-STEPS),
    present: next,
    future: [],
  };
}

/** One step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : {
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
      };
}

/** One step forward again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...rest] = history.future;
  return next === undefined
    ? history
    : { past: [...history.past, history.present], present: next, future: rest };
}
