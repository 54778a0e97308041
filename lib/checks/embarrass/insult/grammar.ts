import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { GERMAN } from "./grammar-de";
import { ENGLISH } from "./grammar-en";
import { SPANISH } from "./grammar-es";
import { FRENCH } from "./grammar-fr";
import { PORTUGUESE } from "./grammar-pt";
import type { GrammarWords } from "./grammar-words";

/** A language's closed classes, ready to be asked. */
type WordClass = Exclude<keyof GrammarWords, "restriction">;

export type Grammar = { readonly [Class in WordClass]: ReadonlySet<string> } & {
  readonly restriction: RegExp;
  /** The words of the grammar, which are no names. */
  readonly closed: ReadonlySet<string>;
  readonly language: OfficeLanguage;
  /** Whether only names begin with a capital, so that a capital speaks for a name. */
  readonly capitalsAreNames: boolean;
  /** Whether an adjective follows its noun as a rule. */
  readonly adjectiveFollows: boolean;
};

/** Names that only the stage and the page know, in any language. */
export const STAGE: ReadonlySet<string> = new Set(
  "lear malvolio falstaff hamlet macbeth othello rigoletto pagliacci tartuffe molière goldoni shakespeare verdi dostoevsky".split(
    " ",
  ),
);

/** The classes whose words are the grammar's own. */
const CLOSED: readonly WordClass[] = [
  "copula",
  "auxiliary",
  "negation",
  "determiner",
  "demonstrative",
  "preposition",
  "coordinator",
  "adverb",
  "you",
  "third",
  "relative",
  "self",
  "exclamation",
  "human",
  "condition",
];

function prepare(language: OfficeLanguage, words: GrammarWords): Grammar {
  const sets: Record<string, ReadonlySet<string>> = {};
  const { restriction, ...lists } = words;
  for (const [name, list] of Object.entries(lists)) {
    sets[name] = new Set([...list.split(" "), ...(name === "makeBelieve" ? STAGE : [])]);
  }
  return {
    // One set a class: the keys are those of `words`.
    ...(sets as { [Class in WordClass]: ReadonlySet<string> }),
    restriction,
    closed: new Set(CLOSED.flatMap((name) => [...(sets[name] ?? [])])),
    language,
    capitalsAreNames: language !== "de",
    adjectiveFollows: language !== "en" && language !== "de",
  };
}

const WORDS: Readonly<Record<OfficeLanguage, GrammarWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  de: GERMAN,
};
const prepared = new Map<OfficeLanguage, Grammar>();

/** The grammar of a language, prepared at first use. */
export function grammarOf(language: OfficeLanguage): Grammar {
  let grammar = prepared.get(language);
  if (!grammar) {
    grammar = prepare(language, WORDS[language]);
    prepared.set(language, grammar);
  }
  return grammar;
}

/** Whether a word belongs to the grammar and so to no name. */
export function isClosedClass(word: string, { closed }: Grammar): boolean {
  return closed.has(word);
}
