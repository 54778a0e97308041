/** Repeatable randomness: the same seed gives the same numbers (mulberry32, Tommy Ettinger). */
export interface Random {
  /** A whole number from 0 up to but without `below`. */
  number: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => {
    const [picked] = from.slice(number(from.length));
    if (picked === undefined) throw new RangeError("Nothing to pick from");
    return picked;
  };
  return { number, pick };
}
