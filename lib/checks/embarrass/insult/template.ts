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
interface Place {
  readonly words: Set<string>;
  readonly classes: readonly ReadonlySet<string>[];
  readonly sequences: readonly (readonly Place[])[];
  readonly takesAny: boolean;
  readonly isOptional: boolean;
  readonly isEnd: boolean;
}

interface Template<Value> {
  readonly text: string;
  /** Read when first it is tried: most never are. */
  places: readonly Place[] | undefined;
  readonly value: Value;
}

/** More than any draft holds; a text that repeats itself without end must not take time without end. */
const MOST_MATCHES = 60;

/** What a template matched: tokens `firstToken` up to `afterToken`. */
export interface TemplateMatch<Value> {
  readonly value: Value;
  readonly firstToken: number;
  readonly afterToken: number;
}

/** Finds templates in tokens. Only those are tried that may begin with the word at hand; linear in the tokens. */
export class Templates<Value> {
  readonly #byFirst = new Map<string, Template<Value>[]>();
  readonly #classes = new Map<string, ReadonlySet<string>>();
  readonly #macros: Readonly<Record<string, string>>;

  constructor({ classes, macros }: TemplateWords, more: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#macros = macros;
    for (const [name, words] of Object.entries(classes))
      this.#classes.set(name, new Set(words.split(" ").map(foldSharpS)));
    for (const [name, words] of more) this.#classes.set(name, words);
  }

  add(text: string, value: Value): this {
    const template = { text, places: undefined, value };
    for (const word of new Set(this.#firstWords(text))) {
      const known = this.#byFirst.get(word);
      if (known) known.push(template);
      else this.#byFirst.set(word, [template]);
    }
    return this;
  }

  /** The matches, the longest of each template at each word; of a text that is full of them, the first. */
  find(tokens: readonly Token[]): TemplateMatch<Value>[] {
    const found: TemplateMatch<Value>[] = [];
    for (const [firstToken, { text }] of tokens.entries()) {
      if (found.length >= MOST_MATCHES) break;
      for (const template of this.#byFirst.get(text) ?? []) {
        template.places ??= this.#parse(template.text);
        const afterToken = endOf(template.places, 0, tokens, firstToken);
        if (afterToken > firstToken) found.push({ value: template.value, firstToken, afterToken });
      }
    }
    return found;
  }

  *#firstWords(text: string): Iterable<string> {
    for (const part of text.split(" ")) {
      const place = this.#placeOf(part.split("/"));
      yield* place.words;
      for (const words of place.classes) yield* words;
      for (const sequence of place.sequences) yield* firstWords(sequence);
      if (!place.isOptional) return;
    }
  }

  #parse(text: string): Place[] {
    return text.split(" ").map((part) => this.#placeOf(part.split("/")));
  }

  #placeOf(forms: readonly string[]): Place {
    const words = new Set<string>();
    const classes: ReadonlySet<string>[] = [];
    const sequences: Place[][] = [];
    for (const form of forms) {
      const known = this.#classes.get(form);
      const macro = this.#macros[form];
      if (known) classes.push(known);
      else if (macro !== undefined) sequences.push(this.#parse(macro));
      else if (form.includes("+")) sequences.push(this.#parse(form.replaceAll("+", " ")));
      else if (form !== "" && form !== "_" && form !== "$") words.add(foldSharpS(form));
    }
    const [isOptional, takesAny] = [forms.includes(""), forms.includes("_")];
    return { words, classes, sequences, takesAny, isOptional, isEnd: forms.includes("$") };
  }
}

function* firstWords(places: readonly Place[]): Iterable<string> {
  const [place, ...rest] = places;
  if (!place) return;
  yield* place.words;
  for (const words of place.classes) yield* words;
  for (const sequence of place.sequences) yield* firstWords(sequence);
  if (place.isOptional) yield* firstWords(rest);
}

/** Where the places from `at` end when they begin at token `from`: the farthest, or -1. */
function endOf(
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

function takes(place: Place, { text, kind }: Token): boolean {
  if (place.words.has(text)) return true;
  if (place.takesAny && kind !== "mark") return true;
  return place.classes.some((words) => words.has(text));
}
