import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { GERMAN } from "./grammar-de";
import { ENGLISH } from "./grammar-en";
import { SPANISH } from "./grammar-es";
import { FRENCH } from "./grammar-fr";
import { PORTUGUESE } from "./grammar-pt";

/** The closed classes of a language that tell what an insulting word is said of; words are folded, parted by spaces. */
export interface GrammarWords {
  /** Verbs that join a subject to what it is said to be, every form that may stand last in the verb group. */
  readonly copula: string;
  /** May stand between a subject and its copula. */
  readonly auxiliary: string;
  readonly negation: string;
  /** Articles and possessives. */
  readonly determiner: string;
  readonly demonstrative: string;
  readonly preposition: string;
  readonly coordinator: string;
  /** Intensifiers, and adverbs of time, doubt and stance. */
  readonly adverb: string;
  readonly simile: string;
  readonly you: string;
  /** Pronouns that stand for somebody or something named before. */
  readonly third: string;
  /** Of those the ones that mostly stand for an event ("it is ridiculous"). */
  readonly neuter: string;
  readonly relative: string;
  readonly self: string;
  /** Opens an exclamation before a noun ("what a …") and before an adjective ("how …"). */
  readonly exclamation: string;
  readonly how: string;
  /** Nouns of persons that an insulting adjective may lean on ("a stupid man"), and words for a number of them ("a bunch of"). */
  readonly human: string;
  /** "The man" stands for whoever was named before. */
  readonly person: string;
  /** What somebody in office does or says, for "the minister's stupid decision". */
  readonly act: string;
  /** Joins a noun to its owner or its kind: "of". */
  readonly genitive: string;
  readonly indefinite: string;
  /** Verbs whose "like a fool" speaks of their object, or is no reproach: "treats him like", "works like". */
  readonly handling: string;
  /** Before the one who does it: "run by". */
  readonly agent: string;
  /** Between a word of contempt and the one it hits: "that clown of a minister". */
  readonly link: string;
  /** Announces a verdict after a colon: "in one word:". */
  readonly verdict: string;
  /** Before an adjective that follows its noun: "a minister this stupid". */
  readonly degree: string;
  /** May stand before a command or a curse. */
  readonly urging: string;
  /** Prepositions that hold an article. */
  readonly contracted: string;
  /** The writer names somebody, and asks others to: "let's call". */
  readonly letting: string;
  /** Verbs of judging with an object: "I find the minister pathetic". */
  readonly finding: string;
  /** May stand before a question's verb. */
  readonly asking: string;
  /** Verbs of naming: "calls him a clown". */
  readonly naming: string;
  /** Verbs and nouns of saying and thinking, whose clause is another's word or is not asserted. */
  readonly saying: string;
  /** Words by which the writer rejects what is quoted or reported. */
  readonly rejection: string;
  /** Verbs of thinking and saying that, in the first person or of everybody, assert their clause. */
  readonly avowal: string;
  /** Opens a condition or comparison that is contrary to fact. */
  readonly condition: string;
  /** Stage and page: a fool in a play is nobody's insult. */
  readonly makeBelieve: string;
  /** Circus, games, animals and children: there a clown is a clown and a rat a rat. */
  readonly leisure: string;
  /** Seats of power, for "that clown in the palace". */
  readonly seat: string;
  /** Verbs of governing, for "the idiots who run the country". */
  readonly governing: string;
  /** Words after which an adjective means enthusiasm or a state ("mad about", "sick with"). */
  readonly complement: string;
  /** What turns a negation round: "nothing but", "no es más que". */
  readonly restriction: RegExp;
  /** What may follow a noun of contempt without making it part of a longer name; anything else might. */
  readonly after: string;
}

/** A language's closed classes, ready to be asked. */
type WordClass = Exclude<keyof GrammarWords, "restriction">;

export type Grammar = { readonly [Class in WordClass]: ReadonlySet<string> } & {
  readonly restriction: RegExp;
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
export function isClosedClass(word: string, grammar: Grammar): boolean {
  return (
    grammar.copula.has(word) ||
    grammar.auxiliary.has(word) ||
    grammar.negation.has(word) ||
    grammar.determiner.has(word) ||
    grammar.demonstrative.has(word) ||
    grammar.preposition.has(word) ||
    grammar.coordinator.has(word) ||
    grammar.adverb.has(word) ||
    grammar.you.has(word) ||
    grammar.third.has(word) ||
    grammar.relative.has(word) ||
    grammar.self.has(word) ||
    grammar.exclamation.has(word) ||
    grammar.human.has(word) ||
    grammar.condition.has(word)
  );
}
