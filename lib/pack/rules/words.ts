import type { Passage } from "@/lib/draft/draft";
import { isCapitalised, isShouted } from "@/lib/draft/letter-case";
import { overlaps, type Span } from "@/lib/draft/span";

/** The classes that any language has: seen by form. */
const BY_FORM = [
  "number",
  "hashtag",
  "mention",
  "link",
  "emoji",
  "capitalised",
  "all-capitals",
] as const;
/** The classes of English grammar, by compromise's tag; none is seen while the parser is not loaded. */
const BY_GRAMMAR = {
  noun: "Noun",
  verb: "Verb",
  adjective: "Adjective",
  adverb: "Adverb",
  pronoun: "Pronoun",
  person: "Person",
  place: "Place",
  organisation: "Organization",
  "past-tense": "PastTense",
  negation: "Negative",
} as const;

export type WordClass = (typeof BY_FORM)[number] | keyof typeof BY_GRAMMAR;

/** Every class that a slot of a pattern can ask for. */
export const WORD_CLASSES: readonly [WordClass, ...WordClass[]] = [
  ...BY_FORM,
  // The keys of the object just above.
  ...(Object.keys(BY_GRAMMAR) as (keyof typeof BY_GRAMMAR)[]),
];

/** Whether a class needs the English parser. */
export function isGrammar(name: WordClass): name is keyof typeof BY_GRAMMAR {
  return Object.hasOwn(BY_GRAMMAR, name);
}

/** A word of a sentence as patterns count them: a hashtag, mention, link or emoji is one word, punctuation none. */
export interface PatternWord extends Span {
  readonly text: string;
  readonly classes: ReadonlySet<string>;
}

const kept = new WeakMap<Passage, readonly PatternWord[]>();
const grammarOf = new WeakMap<Passage, readonly ReadonlySet<string>[]>();

/** The words of a sentence; offsets are half-open UTF-16 into the passage. Made once a passage. */
export function patternWords(passage: Passage): readonly PatternWord[] {
  let words = kept.get(passage);
  if (!words) {
    words = readWords(passage);
    kept.set(passage, words);
  }
  return words;
}

function readWords(passage: Passage): PatternWord[] {
  const entities: (Span & { name: string })[] = [
    ...passage.links.map(({ start, end }) => ({ start, end, name: "link" })),
    ...passage.hashtags.map(({ start, end }) => ({ start, end, name: "hashtag" })),
    ...passage.mentions.map(({ start, end }) => ({ start, end, name: "mention" })),
    ...passage.emoji.map(({ start, end }) => ({ start, end, name: "emoji" })),
  ];
  const words: PatternWord[] = [];
  let last: Span | undefined;
  for (const token of passage.tokens) {
    const entity = entities.find((one) => overlaps(one, token));
    if (entity) {
      if (entity !== last)
        words.push({
          start: entity.start,
          end: entity.end,
          text: token.text,
          classes: new Set([entity.name]),
        });
      last = entity;
      continue;
    }
    if (token.kind === "mark") continue;
    const written = passage.text.slice(token.start, token.end);
    const classes = new Set<string>();
    if (token.kind === "number" || passage.quantities.some(({ number }) => overlaps(number, token)))
      classes.add("number");
    if (isCapitalised(written)) classes.add("capitalised");
    if (written.length > 1 && isShouted(written)) classes.add("all-capitals");
    words.push({ start: token.start, end: token.end, text: token.text, classes });
  }
  return words;
}

/** Whether the word at `index` of `patternWords` is of an English grammar class. False while the parser is not loaded. */
export function isOfGrammar(
  passage: Passage,
  index: number,
  name: keyof typeof BY_GRAMMAR,
): boolean {
  let tags = grammarOf.get(passage);
  if (!tags) {
    const terms = passage.syntax();
    if (!terms) return false;
    tags = patternWords(passage).map(
      (word) =>
        new Set(terms.filter((term) => overlaps(term, word)).flatMap((term) => [...term.tags])),
    );
    grammarOf.set(passage, tags);
  }
  return tags[index]?.has(BY_GRAMMAR[name]) ?? false;
}
