import { CueIndex } from "./cue-index";
import { requiredLiterals } from "./required-literals";

/** What a text must hold to be worth a closer look: one of several pieces. */
export class Cue {
  readonly #read: () => readonly string[] | undefined;
  #pieces: readonly string[] | undefined;
  /** In the index of all cues; none before the first question. */
  #number: number | undefined;

  private constructor(read: () => readonly string[] | undefined) {
    this.#read = read;
  }

  /** What every match of a pattern holds. Read off at the first question: a draft in another language may never ask. */
  static ofPattern(source: string): Cue {
    return new Cue(() => requiredLiterals(source));
  }

  /** Any of some pieces in lower case, each of three UTF-16 units or more. */
  static ofPieces(pieces: readonly string[]): Cue {
    return new Cue(() => pieces);
  }

  /** Whether a text, whatever its case, may hold it; true where nothing is known that it must hold. */
  isIn(text: string): boolean {
    return cuesIn(text).hold(this);
  }

  /** The number in the index, or −1 where any text may hold it. */
  get number(): number {
    if (this.#number === undefined) {
      this.#pieces = this.#read();
      this.#number = this.#pieces ? index.add(this.#pieces) : -1;
    }
    return this.#number;
  }

  /** For `CuesHeld`: the long way, for a text that was read before the cue was known. */
  isInLower(lower: string): boolean {
    return this.#pieces?.some((piece) => lower.includes(piece)) ?? true;
  }
}

/** More cues than this are looked for all at once. */
const ASKED_SINGLY = 2;

/**
 * The cues that a text holds. What is cut out of a sentence is asked for one or two, and found out for these alone; a draft and its
 * sentences, which hundreds of patterns ask for, are read once for all.
 */
export class CuesHeld {
  readonly #text: string;
  readonly #lower: string;
  #bits: Uint32Array | undefined;
  /** So many cues there were when the text was read. */
  #known = 0;
  #asked = 0;

  constructor(text: string) {
    this.#text = text;
    // The long s is a small letter of its own, and yet "s" finds it where case is ignored.
    this.#lower = text.toLowerCase().replaceAll("ſ", "s");
  }

  /** Whether cues have come up since the text was read: those are looked for one by one. */
  get isBehind(): boolean {
    return this.#known < index.size;
  }

  /** A bit by number for each cue that was known when the text was read, which it is now if it was not yet. */
  get bits(): Uint32Array {
    this.#bits ??= this.#read();
    return this.#bits;
  }

  /** Whether the text may hold a cue; never false of one that it holds. */
  hold(cue: Cue): boolean {
    const { number } = cue;
    if (!this.#bits && this.#asked++ >= ASKED_SINGLY) this.#bits = this.#read();
    if (!this.#bits || number >= this.#known) return cue.isInLower(this.#lower);
    return number < 0 || ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  #read(): Uint32Array {
    this.#known = index.size;
    // A folded text is in lower case, and is asked for as often.
    const folded = kept.get(this.#lower);
    const bits = folded && !folded.isBehind ? folded.#bits : undefined;
    if (kept.size >= TEXTS_KEPT) kept.clear();
    met.delete(this.#text);
    kept.set(this.#text, this);
    if (bits) return bits;
    kept.set(this.#lower, this);
    return index.read(this.#lower);
  }
}

const index = new CueIndex();
/** A draft's sentences and the draft itself, and some that were edited; each perhaps folded too. */
const TEXTS_KEPT = 2000;

const kept = new Map<string, CuesHeld>();
/** Of which few were asked for so far; far more than are looked at by turns. */
const MET_KEPT = 64;
const met = new Map<string, CuesHeld>();
/** Hundreds of patterns ask of one text in a row. */
let last: { readonly text: string; readonly held: CuesHeld } | undefined;

/** The cues in a text, kept while it is among the last that many were asked for. */
export function cuesIn(text: string): CuesHeld {
  if (last?.text === text) return last.held;
  const known = kept.get(text);
  const held = known && !known.isBehind ? known : (met.get(text) ?? meet(text));
  last = { text, held };
  return held;
}

function meet(text: string): CuesHeld {
  if (met.size >= MET_KEPT) met.clear();
  const held = new CuesHeld(text);
  met.set(text, held);
  return held;
}
