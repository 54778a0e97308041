// Most of a text is units that count one each by themselves. Each way of counting names its own, and
// skips runs of them, which is many times faster than asking its rules about each.

export type PlainUnits = {
  /** For each UTF-16 unit 1 if it is plain; units beyond the end are not. */
  readonly table: Uint8Array;
  /** Matches one unit that is not plain. */
  readonly special: RegExp;
};

/** Short runs are walked, for an expression has its price; long ones are left to it. */
const WALKED = 12;

/** The set of the units in these ranges, both ends included. */
export function plainUnits(...ranges: readonly (readonly [number, number])[]): PlainUnits {
  const table = new Uint8Array(Math.max(...ranges.map(([, last]) => last)) + 1);
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  const classes = ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`);
  return { table, special: new RegExp(`[^${classes.join("")}]`, "g") };
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

/** Where the run of plain units that starts at UTF-16 offset `i` ends. */
export function plainRunEnd(text: string, i: number, { table, special }: PlainUnits): number {
  const enough = Math.min(i + WALKED, text.length);
  let end = i;
  while (end < enough && table[text.charCodeAt(end)] === 1) end++;
  if (end < enough || end === text.length) return end;
  special.lastIndex = end;
  return special.test(text) ? special.lastIndex - 1 : text.length;
}
