/**
 * Tells which of many cues a text holds in one pass over the text. A cue is a set of pieces in lower case, of which one must be there;
 * hundreds of patterns have one each, and most are in no text at hand.
 */
export class CueIndex {
  /** By a hash of a few units what may begin with them: few places of a text go further than a look into it. */
  readonly #sieve = new Uint8Array(2 ** SIEVE_BITS);
  /** By the hash of their beginning, less two bits: a number of more than 30 bits is slow to look up. */
  readonly #byBeginning = new Map<number, Piece[]>();
  readonly #byText = new Map<string, Piece>();
  #size = 0;

  /** How many cues are known. */
  get size(): number {
    return this.#size;
  }

  /** Adds a cue of pieces that have three UTF-16 units or more each; returns its number, which counts up from 0. */
  add(pieces: readonly string[]): number {
    const cue = this.#size++;
    for (const text of pieces) {
      const piece = this.#byText.get(text) ?? this.#file(text);
      piece.cues.push(cue);
    }
    return cue;
  }

  /** A bit for each cue that is known so far: whether a text in lower case holds it. */
  read(lower: string): Uint32Array {
    const bits = new Uint32Array((this.#size + 31) >>> 5);
    const sieve = this.#sieve;
    let [second, third] = [lower.charCodeAt(0), lower.charCodeAt(1)];
    for (let at = 0; at + SHORT <= lower.length; at++) {
      const first = second;
      second = third;
      third = lower.charCodeAt(at + 2);
      const short = hashOfThree(first, second, third);
      const begun = sieve[short >>> UNSIEVED] ?? 0;
      if ((begun & BEGINS_ANY) === 0) continue;
      if (begun & BEGINS_SHORT) this.#meet(short, lower, at, bits);
      if ((begun & (BEGINS_MIDDLE | BEGINS_LONG)) === 0) continue;
      // Past the end there is no unit: the hash is no number's then, and no piece stands there.
      const middle = hashOfFour(short, lower.charCodeAt(at + 3));
      if (begun & BEGINS_MIDDLE && (sieve[middle >>> UNSIEVED] ?? 0) & IS_MIDDLE)
        this.#meet(middle, lower, at, bits);
      if ((begun & BEGINS_LONG) === 0) continue;
      const long = hashOfSix(middle, lower.charCodeAt(at + 4), lower.charCodeAt(at + 5));
      if ((sieve[long >>> UNSIEVED] ?? 0) & IS_LONG) this.#meet(long, lower, at, bits);
    }
    return bits;
  }

  /** Sets the bits of the cues of the pieces that begin so and stand at `at`. */
  #meet(beginning: number, lower: string, at: number, bits: Uint32Array): void {
    for (const { text, cues } of this.#byBeginning.get(beginning >>> 2) ?? NO_PIECES) {
      if (!lower.startsWith(text, at)) continue;
      for (const cue of cues) bits[cue >>> 5] = (bits[cue >>> 5] ?? 0) | (1 << (cue & 31));
    }
  }

  #file(text: string): Piece {
    const piece: Piece = { text, cues: [] };
    this.#byText.set(text, piece);
    const short = hashOfThree(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
    const middle = hashOfFour(short, text.charCodeAt(3));
    if (text.length >= LONG) {
      const long = hashOfSix(middle, text.charCodeAt(4), text.charCodeAt(5));
      this.#mark(short, BEGINS_LONG);
      this.#mark(long, IS_LONG);
      this.#share(long, piece);
    } else if (text.length >= MIDDLE) {
      this.#mark(short, BEGINS_MIDDLE);
      this.#mark(middle, IS_MIDDLE);
      this.#share(middle, piece);
    } else {
      this.#mark(short, BEGINS_SHORT);
      this.#share(short, piece);
    }
    return piece;
  }

  #mark(hash: number, kind: number): void {
    this.#sieve[hash >>> UNSIEVED] = (this.#sieve[hash >>> UNSIEVED] ?? 0) | kind;
  }

  #share(beginning: number, piece: Piece): void {
    const sharing = this.#byBeginning.get(beginning >>> 2);
    if (sharing) sharing.push(piece);
    else this.#byBeginning.set(beginning >>> 2, [piece]);
  }
}

interface Piece {
  readonly text: string;
  /** The cues that have it. */
  readonly cues: number[];
}

const NO_PIECES: readonly Piece[] = [];

/** Pieces are told apart by so many of their first units, the most that they have; in UTF-16 units. */
const [SHORT, MIDDLE, LONG] = [3, 4, 6];
/** What a place of the sieve says of the hash of three units, and of that of a piece's whole beginning. */
const [BEGINS_SHORT, BEGINS_MIDDLE, BEGINS_LONG, IS_MIDDLE, IS_LONG] = [1, 2, 4, 8, 16];
const BEGINS_ANY = BEGINS_SHORT | BEGINS_MIDDLE | BEGINS_LONG;
/** Small enough to stay at the processor's hand, and a few times larger than there are pieces. */
const SIEVE_BITS = 15;
const UNSIEVED = 32 - SIEVE_BITS;

/** Sums of products with odd numbers without a pattern: the upper bits depend on all units. */
function hashOfThree(first: number, second: number, third: number): number {
  return (
    (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b) + Math.imul(third, 0xc2b2ae35)) |
    0
  );
}

function hashOfFour(three: number, fourth: number): number {
  return (three + Math.imul(fourth, 0x27d4eb2f)) | 0;
}

function hashOfSix(four: number, fifth: number, sixth: number): number {
  return (four + Math.imul(fifth, 0x165667b1) + Math.imul(sixth, 0xd3a2646d)) | 0;
}
