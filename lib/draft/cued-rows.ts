import { StemIndex } from "./stem-index";
import type { Token } from "./tokens";

/** Beginnings of folded words; groups, of each of which one must be there, are parted by "&". */
export type Cues = string;

/**
 * Rows of which only those are worth a look whose cues a text holds ("vot elect & win lose"): one look-up a token instead of a
 * regular expression a row. A row without cues is never found: its user knows when it is worth a look.
 */
export class CuedRows<Row> {
  readonly #stems = new StemIndex();
  readonly #byCue = new Map<string, number[]>();
  readonly #rows: readonly Row[];
  readonly #groups: readonly (readonly (readonly string[])[])[];

  constructor(rows: readonly Row[], cuesOf: (row: Row) => Cues) {
    this.#rows = rows;
    this.#groups = rows.map((row) =>
      cuesOf(row)
        .split(" & ")
        .map((group) => group.split(" ").filter((stem) => stem !== ""))
        .filter((group) => group.length > 0),
    );
    for (const [index, groups] of this.#groups.entries()) {
      for (const group of groups) this.#stems.add(group);
      for (const cue of groups[0] ?? []) {
        const sharing = this.#byCue.get(cue);
        if (sharing) sharing.push(index);
        else this.#byCue.set(cue, [index]);
      }
    }
  }

  /** The rows that the tokens cue, in their order. */
  find(tokens: readonly Token[]): Row[] {
    const found = this.#stems.find(tokens);
    if (found.size === 0) return [];
    const cued = new Set<number>();
    for (const cue of found) {
      for (const index of this.#byCue.get(cue) ?? []) {
        const groups = this.#groups[index] ?? [];
        // The cue is of the first group.
        const isHeld = (group: readonly string[], at: number) =>
          at === 0 || group.some((stem) => found.has(stem));
        if (groups.every(isHeld)) cued.add(index);
      }
    }
    // A row's own index is always in reach.
    return [...cued].sort((a, b) => a - b).map((index) => this.#rows[index] as Row);
  }
}
