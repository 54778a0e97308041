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

  /** Whether a text, in lower case, may hold it; true where nothing is known that it must hold. */
  isIn(text: string): boolean {
    return cuesIn(text).hold(this);
  }

  /** For `CuesHeld`: the number in the index, or −1 where any text may hold it. */
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

/** The cues that a text holds. */
export class CuesHeld {
  readonly #lower: string;
  readonly #known: number;
  readonly #bits: Uint32Array;

  /** `lower` is a text as `lowered` makes it. */
  constructor(lower: string) {
    this.#lower = lower;
    this.#known = index.size;
    this.#bits = index.read(lower);
  }

  /** Whether cues were asked for since: they are found the long way. */
  get isBehind(): boolean {
    return this.#known < index.size;
  }

  /** Whether the text may hold a cue; never false of one that it holds. */
  hold(cue: Cue): boolean {
    const { number } = cue;
    if (number >= this.#known) return cue.isInLower(this.#lower);
    return number < 0 || ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}

const index = new CueIndex();
/** A draft's sentences and the draft itself, and some that were edited; each perhaps folded too. */
const TEXTS_KEPT = 2000;

const kept = new Map<string, CuesHeld>();
/** Hundreds of patterns ask of one text in a row. */
let last: { readonly text: string; readonly held: CuesHeld } | undefined;

/** The cues in a text, kept while it is among the last that were asked for. */
export function cuesIn(text: string): CuesHeld {
  if (last?.text === text) return last.held;
  const known = kept.get(text);
  const held = known && !known.isBehind ? known : readAnew(text);
  last = { text, held };
  return held;
}

function readAnew(text: string): CuesHeld {
  if (kept.size >= TEXTS_KEPT) kept.clear();
  const lower = lowered(text);
  const known = kept.get(lower);
  const held = known && !known.isBehind ? known : new CuesHeld(lower);
  // A folded text is in lower case, and is asked for as often.
  kept.set(lower, held).set(text, held);
  return held;
}

/** The long s is a small letter of its own, and yet "s" finds it where case is ignored. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll("ſ", "s");
}
