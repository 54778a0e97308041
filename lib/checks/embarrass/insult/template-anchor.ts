import type { Place } from "./template-place";

/** Words of which every match of a row of places holds one, after at least and at most so many tokens of the match. */
export interface Anchor {
  readonly lists: readonly ReadonlySet<string>[];
  /** How many of them most sentences hold, and how many they are. */
  readonly common: number;
  readonly size: number;
  readonly least: number;
  readonly most: number;
}

/** Of a place with no common word and no more words than this a template is well looked for: what stands after it need not be read. */
const RARE_ENOUGH = 6;

/** Finds out by which words rows of places are best looked for: the rarest that they cannot be without. */
export class Anchors {
  readonly #common: ReadonlySet<string>;
  readonly #byPlace = new Map<Place, Anchor | undefined>();
  readonly #commonIn = new Map<ReadonlySet<string>, number>();

  /** `common` are the words that most sentences hold. */
  constructor(common: ReadonlySet<string>) {
    this.#common = common;
  }

  /** None where every place may be anything. */
  of(places: Iterable<Place>): Anchor | undefined {
    let best: Anchor | undefined;
    let [least, most] = [0, 0];
    for (const place of places) {
      const anchor = this.#inPlace(place);
      if (anchor && (!best || isRarer(anchor, best)))
        best = { ...anchor, least: least + anchor.least, most: most + anchor.most };
      if (best?.common === 0 && best.size <= RARE_ENOUGH) break;
      least += place.least;
      most += place.most;
    }
    return best;
  }

  #inPlace(place: Place): Anchor | undefined {
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, this.#read(place));
    return this.#byPlace.get(place);
  }

  #read({ words, sequences, takesAny, isOptional, isEnd }: Place): Anchor | undefined {
    if (takesAny || isOptional || isEnd) return undefined;
    const anchors = sequences.map((sequence) => this.of(sequence));
    for (const list of words) {
      const common = this.#countCommon(list);
      anchors.push({ lists: [list], common, size: list.size, least: 0, most: 0 });
    }
    return anchors.reduce((all, one) => all && one && eitherOf(all, one));
  }

  #countCommon(list: ReadonlySet<string>): number {
    let count = this.#commonIn.get(list);
    if (count === undefined) {
      count = 0;
      for (const word of list) if (this.#common.has(word)) count++;
      this.#commonIn.set(list, count);
    }
    return count;
  }
}

function isRarer(one: Anchor, other: Anchor): boolean {
  return one.common === other.common ? one.size < other.size : one.common < other.common;
}

function eitherOf(one: Anchor, other: Anchor): Anchor {
  return {
    lists: [...one.lists, ...other.lists],
    common: one.common + other.common,
    size: one.size + other.size,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  };
}
