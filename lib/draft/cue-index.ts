/**
 * Tells which of many cues a text holds in one pass over the text. A cue is a set of pieces in lower case, of which one must be there;
 * hundreds of patterns have one each, and most are in no text at hand.
 */
export class CueIndex {
  readonly #tables = PREFIXES.map((length) => new PrefixTable(length));
  readonly #numbers = new Map<string, number>();
  /** By the number of a piece: the cues that have it. */
  readonly #cuesOf: number[][] = [];
  #size = 0;

  /** How many cues are known. */
  get size(): number {
    return this.#size;
  }

  /** Adds a cue of pieces that have three UTF-16 units or more each; returns its number, which counts up from 0. */
  add(pieces: readonly string[]): number {
    const cue = this.#size++;
    for (const piece of pieces) {
      let number = this.#numbers.get(piece);
      if (number === undefined) {
        number = this.#cuesOf.push([]) - 1;
        this.#numbers.set(piece, number);
        this.#tables.findLast(({ length }) => length <= piece.length)?.add(piece, number);
      }
      this.#cuesOf[number]?.push(cue);
    }
    return cue;
  }

  /** A bit for each cue that is known so far: whether a text in lower case holds it. */
  read(lower: string): Uint32Array {
    const bits = new Uint32Array((this.#size + 31) >>> 5);
    const isFound = new Uint8Array(this.#cuesOf.length);
    const found = (piece: number) => {
      if (isFound[piece]) return;
      isFound[piece] = 1;
      for (const cue of this.#cuesOf[piece] ?? [])
        bits[cue >>> 5] = (bits[cue >>> 5] ?? 0) | (1 << (cue & 31));
    };
    for (const table of this.#tables) table.find(lower, found);
    return bits;
  }
}

/** Pieces are looked up by so many of their first units: the most that they have. */
const PREFIXES = [3, 4, 6] as const;
/** A table is a few times as large as its pieces are many, so that most places of a text meet none. */
const BUCKETS = 1 << 14;

/** Pieces by a hash of their first few units. */
class PrefixTable {
  /** In UTF-16 units. */
  readonly length: number;
  /** The first entry of each bucket, and the next of each entry; 0 ends a row. */
  readonly #first = new Uint32Array(BUCKETS);
  readonly #next: number[] = [0];
  readonly #hashes: number[] = [0];
  readonly #pieces: string[] = [""];
  readonly #numbers: number[] = [0];

  constructor(length: number) {
    this.length = length;
  }

  add(piece: string, number: number): void {
    const hash = this.#hashAt(piece, 0);
    const bucket = hash & (BUCKETS - 1);
    this.#next.push(this.#first[bucket] ?? 0);
    this.#first[bucket] = this.#pieces.push(piece) - 1;
    this.#hashes.push(hash);
    this.#numbers.push(number);
  }

  find(text: string, found: (number: number) => void): void {
    for (let at = 0; at + this.length <= text.length; at++) {
      const hash = this.#hashAt(text, at);
      let entry = this.#first[hash & (BUCKETS - 1)] ?? 0;
      while (entry > 0) {
        if (this.#hashes[entry] === hash && text.startsWith(this.#pieces[entry] ?? "", at))
          found(this.#numbers[entry] ?? 0);
        entry = this.#next[entry] ?? 0;
      }
    }
  }

  #hashAt(text: string, at: number): number {
    let hash = 0;
    for (let end = at + this.length; at < end; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    return hash ^ (hash >>> 15);
  }
}
