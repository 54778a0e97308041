import { type Cue, cuesIn } from "./cue";

/** Rows with a cue each, of which a text is asked for all at once: where 32 of them are not in it, one look tells. */
export class CueList<Row> {
  readonly #rows: readonly Row[];
  readonly #cueOf: (row: Row) => Cue;
  #parts: readonly Part[] | undefined;

  constructor(rows: readonly Row[], cueOf: (row: Row) => Cue) {
    this.#rows = rows;
    this.#cueOf = cueOf;
  }

  /** The rows whose cues a text, whatever its case, may hold, in their order. */
  heldBy(text: string): readonly Row[] {
    this.#parts ??= partsOf(this.#rows.map((row) => this.#cueOf(row).number));
    const held = cuesIn(text);
    const bits = held.bits;
    if (held.isBehind) return this.#rows.filter((row) => held.hold(this.#cueOf(row)));
    let places: number[] | undefined;
    for (const { word, mask, members } of this.#parts) {
      const found = word < 0 ? mask : (bits[word] ?? 0) & mask;
      if (found === 0) continue;
      places ??= [];
      for (const { bit, place } of members) if (found & bit) places.push(place);
    }
    if (!places) return NO_ROWS;
    // A row's own place is always in reach.
    return places.sort((a, b) => a - b).map((place) => this.#rows[place] as Row);
  }
}

/** The cues of a list that have their bits in the same word. */
interface Part {
  /** In the bits of a text; below 0 for those that any text may hold. */
  readonly word: number;
  /** The bits of all. */
  mask: number;
  readonly members: { readonly bit: number; readonly place: number }[];
}

const NO_ROWS: readonly never[] = [];

function partsOf(numbers: readonly number[]): readonly Part[] {
  const parts = new Map<number, Part>();
  for (const [place, number] of numbers.entries()) {
    const word = number < 0 ? -1 : number >>> 5;
    const bit = number < 0 ? 1 : 1 << (number & 31);
    const part = parts.get(word) ?? { word, mask: 0, members: [] };
    part.mask |= bit;
    part.members.push({ bit, place });
    parts.set(word, part);
  }
  return [...parts.values()];
}
