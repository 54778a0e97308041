import { Cue } from "./cue";
import { withFewRanges } from "./letter-class";

/** A pattern made at its first use: of hundreds few are ever asked, and to make one takes long. */
export function madeOnce(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= withFewRanges(make());
    return made;
  };
}

/** A pattern made once, when first a text may match it. */
export class LatePattern {
  readonly cue: Cue;
  readonly #pattern: () => RegExp;

  /** Every text that the pattern matches must match `outline`: its source, or that without what is large in it. */
  constructor(outline: string, make: () => RegExp) {
    this.cue = Cue.ofPattern(outline);
    this.#pattern = madeOnce(make);
  }

  get pattern(): RegExp {
    return this.#pattern();
  }
}
