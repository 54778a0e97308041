/** Tells fast that a text does not hold a piece: by the rows of three letters that it has. */
export interface Trigrams {
  /** Whether the text, in lower case, holds one of the pieces. */
  holdsAny(pieces: Pieces): boolean;
}

/** What is looked for, each with the hashes of its first and its last three letters. */
export type Pieces = readonly {
  readonly piece: string;
  readonly head: number;
  readonly tail: number;
}[];

/** Readies pieces of three letters or more, in lower case. */
export function piecesOf(pieces: readonly string[]): Pieces {
  return pieces.map((piece) => ({
    piece,
    head: hash(piece, 0),
    tail: hash(piece, piece.length - 3),
  }));
}

/** In UTF-16 units; a table of bits at least this many times as long as the text is sparse enough to say no most times. */
const BITS_PER_UNIT = 16;
const FEWEST_BITS = 4096;
/** A draft's sentences and the draft itself, and some that were edited. */
const TEXTS_KEPT = 2000;

const kept = new Map<string, Trigrams>();
/** Hundreds of patterns ask of one text in a row. */
let last: { readonly text: string; readonly trigrams: Trigrams } | undefined;

/** The trigrams of a text, kept while it is among the last that were asked for. */
export function trigramsOf(text: string): Trigrams {
  if (last?.text === text) return last.trigrams;
  let trigrams = kept.get(text);
  if (!trigrams) {
    if (kept.size >= TEXTS_KEPT) kept.clear();
    trigrams = readTrigrams(text);
    kept.set(text, trigrams);
  }
  last = { text, trigrams };
  return trigrams;
}

function readTrigrams(text: string): Trigrams {
  // The long s is a small letter of its own, and yet "s" finds it where case is ignored.
  const lower = text.toLowerCase().replaceAll("ſ", "s");
  const size = Math.max(FEWEST_BITS, 2 ** Math.ceil(Math.log2(lower.length * BITS_PER_UNIT + 1)));
  const mask = size - 1;
  const bits = new Uint32Array(size >>> 5);
  for (let at = 0; at + 2 < lower.length; at++) {
    const place = hash(lower, at) & mask;
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  const has = (place: number) => ((bits[(place & mask) >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  return {
    holdsAny(pieces) {
      for (const { piece, head, tail } of pieces)
        if (has(head) && has(tail) && lower.includes(piece)) return true;
      return false;
    },
  };
}

/** Of the three UTF-16 units at `at`. */
function hash(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (first * 0x9e5 + second * 0x3b1 + text.charCodeAt(at + 2) * 0x61) ^ (first << 7);
}
