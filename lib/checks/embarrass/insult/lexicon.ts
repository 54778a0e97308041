import { foldSharpS } from "@/lib/draft/fold";
import { isDigitAt } from "@/lib/draft/letter-case";
import { longestOnly, NO_READINGS, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import { readFigures } from "@/lib/facts/letters/figure-letters";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { compoundHead, inflected } from "./word-forms";
import type { InsultClass, InsultWords } from "./words";
import { GERMAN_INSULTS } from "./words-de";
import { ENGLISH_INSULTS } from "./words-en";
import { SPANISH_INSULTS } from "./words-es";
import { FRENCH_INSULTS } from "./words-fr";
import { PORTUGUESE_INSULTS } from "./words-pt";

/** The languages whose insults are listed. */
export const INSULT_LANGUAGES: readonly OfficeLanguage[] = ["en", "fr", "es", "pt", "de"];

const WORDS: Readonly<Record<OfficeLanguage, InsultWords>> = {
  en: ENGLISH_INSULTS,
  fr: FRENCH_INSULTS,
  es: SPANISH_INSULTS,
  pt: PORTUGUESE_INSULTS,
  de: GERMAN_INSULTS,
};
/** Classes whose English words are nouns and form their plural by rule. */
const NOUNS: ReadonlySet<InsultClass> = new Set([
  "person",
  "figure",
  "beast",
  "shame",
  "conduct",
  "charge",
]);

interface Lexicon {
  readonly trie: PhraseTrie<InsultClass>;
  /** Every single word, for the parts of a hashtag. */
  readonly words: ReadonlyMap<string, InsultClass>;
}
const lexicons = new Map<OfficeLanguage, Lexicon>();

/** Makes the lexicons, a language a step. */
export function* prepareLexicons(): Iterable<undefined> {
  for (const language of INSULT_LANGUAGES) {
    lexiconOf(language);
    yield;
  }
}

/** The insulting words and phrases among tokens, the longest where they overlap, of one language. */
export function findInsultWords(
  tokens: readonly Token[],
  language: OfficeLanguage,
): PhraseMatch<InsultClass>[] {
  const readings = language === "de" ? readGerman : undisguise;
  const { trie, words } = lexiconOf(language);
  return longestOnly([...trie.find(tokens, readings), ...starred(tokens, words)]);
}

function isLetterOrStar(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\*|\p{L}+)$/u.test(token.text);
}

/** "id*ot", "w**ker": stars inside a word for as many letters. */
function starred(
  tokens: readonly Token[],
  words: ReadonlyMap<string, InsultClass>,
): PhraseMatch<InsultClass>[] {
  const found: PhraseMatch<InsultClass>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]?.kind !== "word" || tokens[first + 1]?.text !== "*") continue;
    let after = first + 1;
    while (tokens[after]?.gap === "none" && isLetterOrStar(tokens[after]) && after < first + 6)
      after++;
    const run = tokens.slice(first, after);
    const [start, end] = [run[0], run.at(-1)];
    const parts = run.map(({ text }) => (text === "*" ? "\\p{L}" : text));
    if (!start || end?.kind !== "word") continue;
    const pattern = new RegExp(`^${parts.join("")}$`, "u");
    const word = [...words].find(([known]) => pattern.test(known));
    if (word)
      found.push({
        value: word[1],
        start: start.start,
        end: end.end,
        firstToken: first,
        afterToken: after,
      });
  }
  return found;
}

/** The class of a single folded word, if it is one of contempt. */
export function insultClassOf(word: string, language: OfficeLanguage): InsultClass | undefined {
  return lexiconOf(language).words.get(word);
}

/** All single words of some classes, folded. */
export function insultWordsOf(
  language: OfficeLanguage,
  kinds: readonly InsultClass[],
): ReadonlySet<string> {
  const words = [...lexiconOf(language).words].filter(([, kind]) => kinds.includes(kind));
  return new Set(words.map(([word]) => word));
}

const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** Most words have neither a figure nor three of a letter in a row, and every word is asked. */
function mayDisguise(word: string): boolean {
  let [last, row] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    row = code === last ? row + 1 : 1;
    if (row === 3 || isDigitAt(word, at)) return true;
    last = code;
  }
  return false;
}

/** "cl0wn" may be read "clown", and "idiooot" "idiot": a figure stands for the letter it looks like, a row of one letter for it. */
function undisguise(token: Token): readonly string[] {
  if (token.kind !== "word" || !mayDisguise(token.text)) return NO_READINGS;
  const single = token.text.replace(DRAWN_OUT, "$1");
  if (single !== token.text) return [single, token.text.replace(DRAWN_OUT, "$1$1")];
  // "500K to Peru" is a sum.
  if (!/\d/.test(token.text) || !/\p{L}.*\p{L}/u.test(token.text)) return NO_READINGS;
  return [readFigures(token.text)];
}

/** A German compound is what its head is: "Politclown" is a clown. */
function readGerman(token: Token): readonly string[] {
  const head = compoundHead(token.text);
  return head === undefined ? undisguise(token) : [head];
}

function lexiconOf(language: OfficeLanguage): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(language: OfficeLanguage): Lexicon {
  const trie = new PhraseTrie<InsultClass>();
  const words = new Map<string, InsultClass>();
  // The classes stand in the order of how much they say; where a phrase is in two, the first counts.
  const seen = new Set<string>();
  // The keys of a lexicon are its classes.
  for (const [kind, list] of Object.entries(WORDS[language]) as [InsultClass, string][]) {
    for (const entry of list.split(", ")) {
      for (const form of inflected(formsOf(entry, language === "en" && NOUNS.has(kind)), {
        language,
        kind,
        stem: entry.split("|")[0] ?? "",
        isListed: entry.includes("|"),
      })) {
        if (seen.has(form)) continue;
        seen.add(form);
        trie.add(form, kind);
        if (!form.includes(" ")) words.set(foldSharpS(form), kind);
      }
    }
  }
  return { trie, words };
}

const BEYOND_ASCII = /[^ -~]/;
/** Without their last accent "illuminé" and "bocó" are other words; and umlauts are written out. */
const ENDS_IN_ACCENT = /[à-öø-ÿ]s?$|[äöü]/u;

/** All that an entry of a word list stands for, accents also left out as they are on many keyboards. */
function formsOf(entry: string, hasPlural: boolean): Set<string> {
  const forms = new Set<string>();
  const [stem = "", endings] = entry.split("|");
  const written =
    endings === undefined ? alternatives(stem) : endings.split(",").map((end) => stem + end);
  for (const form of written) {
    forms.add(form);
    if (BEYOND_ASCII.test(form) && !ENDS_IN_ACCENT.test(form))
      forms.add(form.normalize("NFD").replace(/\p{M}/gu, ""));
    if (hasPlural && !entry.includes("/")) forms.add(plural(form));
  }
  return forms;
}

/** "has lost his/her mind" is two phrases. */
function alternatives(phrase: string): string[] {
  if (!phrase.includes("/")) return [phrase];
  let phrases = [""];
  for (const word of phrase.split(" ")) {
    phrases = phrases.flatMap((before) =>
      word.split("/").map((form) => (before === "" ? form : `${before} ${form}`)),
    );
  }
  return phrases;
}

function plural(phrase: string): string {
  const [, head = phrase, rest = ""] = /^(.+?)( (?:of|to|in) .*)?$/.exec(phrase) ?? [];
  const many = /(?:s|x|z|ch|sh)$/.test(head)
    ? `${head}es`
    : /[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`;
  return many + rest;
}
