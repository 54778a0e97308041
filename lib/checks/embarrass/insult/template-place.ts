import { foldSharpS } from "@/lib/draft/fold";
import type { Token } from "@/lib/draft/tokens";

/**
 * Templates of phrases, in words parted by spaces. "can/could" stands for either word, "so/" for "so" or nothing, "can+t" for
 * two words in one place, "_" for any one word, "$" for a mark or the end. A word in capitals is a class (any of its words fits) or a macro (a template
 * in its place): so a few hundred templates cover what would be tens of thousands of phrases.
 */
export interface TemplateWords {
  /** Words by class, parted by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  readonly macros: Readonly<Record<string, string>>;
}

/** One place of a template: any of its words or of its sequences, perhaps nothing. */
export interface Place {
  /** Its classes, and the words that it names itself. */
  readonly words: readonly ReadonlySet<string>[];
  readonly sequences: readonly (readonly Place[])[];
  readonly takesAny: boolean;
  readonly isOptional: boolean;
  readonly isEnd: boolean;
  /** How many tokens it takes. */
  readonly least: number;
  readonly most: number;
}

/** Reads templates. Places that are written alike are one and the same: many templates share them. */
export class PlaceReader {
  readonly #classes = new Map<string, ReadonlySet<string>>();
  readonly #macros: Readonly<Record<string, string>>;
  readonly #read = new Map<string, Place>();

  constructor({ classes, macros }: TemplateWords, more: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#macros = macros;
    for (const [name, words] of Object.entries(classes))
      this.#classes.set(name, new Set(words.split(" ").map(foldSharpS)));
    for (const [name, words] of more) this.#classes.set(name, words);
  }

  /** Its places one after the other, each read when it is asked for. */
  *placesOf(template: string): Iterable<Place> {
    for (const part of template.split(" ")) {
      let place = this.#read.get(part);
      if (!place) {
        place = this.#placeOf(part.split("/"));
        this.#read.set(part, place);
      }
      yield place;
    }
  }

  #placeOf(forms: readonly string[]): Place {
    const words: string[] = [];
    const lists: ReadonlySet<string>[] = [];
    const sequences: Place[][] = [];
    let [takesAny, isOptional, isEnd] = [false, false, false];
    for (const form of forms) {
      const known = this.#classes.get(form);
      const macro = this.#macros[form];
      if (known) lists.push(known);
      else if (macro !== undefined) sequences.push([...this.placesOf(macro)]);
      else if (form === "") isOptional = true;
      else if (form === "_") takesAny = true;
      else if (form === "$") isEnd = true;
      else if (form.includes("+")) sequences.push([...this.placesOf(form.replaceAll("+", " "))]);
      else words.push(foldSharpS(form));
    }
    if (words.length > 0) lists.push(new Set(words));
    const takesOne = takesAny || lists.length > 0;
    let [least, most] = [isOptional || isEnd ? 0 : takesOne ? 1 : undefined, takesOne ? 1 : 0];
    for (const sequence of sequences) {
      const shortest = sequence.reduce((sum, place) => sum + place.least, 0);
      least = Math.min(least ?? shortest, shortest);
      most = Math.max(
        most,
        sequence.reduce((sum, place) => sum + place.most, 0),
      );
    }
    return { words: lists, sequences, takesAny, isOptional, isEnd, least: least ?? 0, most };
  }
}

/** The words that a row of places may begin with. */
export function* firstWords(places: readonly Place[]): Iterable<string> {
  const [place, ...rest] = places;
  if (!place) return;
  for (const words of place.words) yield* words;
  for (const sequence of place.sequences) yield* firstWords(sequence);
  if (place.isOptional) yield* firstWords(rest);
}

/** Where the places from `at` end when they begin at token `from`: the farthest, or -1. */
export function endOf(
  places: readonly Place[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number {
  const place = places[at];
  if (!place) return from;
  const token = tokens[from];
  let best = -1;
  if (place.isEnd && (!token || token.kind === "mark")) best = endOf(places, at + 1, tokens, from);
  if (token && takes(place, token)) best = Math.max(best, endOf(places, at + 1, tokens, from + 1));
  for (const sequence of place.sequences) {
    const end = endOf([...sequence, ...places.slice(at + 1)], 0, tokens, from);
    if (end > best) best = end;
  }
  if (place.isOptional) best = Math.max(best, endOf(places, at + 1, tokens, from));
  return best;
}

function takes({ words, takesAny }: Place, { text, kind }: Token): boolean {
  if (takesAny && kind !== "mark") return true;
  for (const list of words) if (list.has(text)) return true;
  return false;
}
