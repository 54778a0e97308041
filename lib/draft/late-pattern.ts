import { Cue } from "./cue";
import { withFewRanges } from "./letter-class";

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

  get pattern(): RegExp {
    this.#made ??= withFewRanges(this.#make());
    return this.#made;
  }
}
