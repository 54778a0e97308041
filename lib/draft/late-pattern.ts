import { Cue } from "./cue";

/** A pattern made when first a text may match it: of hundreds a text holds the cues of few, and to make one takes long. */
export class LatePattern {
  readonly cue: Cue;
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  /** Every text that the pattern matches must match `outline`: its source, or that without what is large in it. */
  constructor(outline: string, make: () => RegExp) {
    this.cue = Cue.ofPattern(outline);
    this.#make = make;
  }

  /** Whether a text may match. Any case: it is best asked of the text as it stands, whose cues have been read for others. */
  mayMatch(text: string): boolean {
    return this.cue.isIn(text);
  }

  get pattern(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }
}
