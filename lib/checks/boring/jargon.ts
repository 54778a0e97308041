import type { Passage } from "@/lib/draft/draft";
import { isCapitalAt } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { chooseForm, type PlainForm, pairedForms, verbForms } from "./english-verbs";
import {
  ENGLISH_VERBS,
  ENGLISH_WORDS,
  FRENCH_WORDS,
  GERMAN_WORDS,
  PORTUGUESE_WORDS,
  SPANISH_WORDS,
} from "./jargon.words";
import { ENGLISH_PAIRS, FRENCH_PAIRS, type PairedWords, SPANISH_PAIRS } from "./jargon-pairs.words";
import { inTheCaseOf, isOurs, type StockEntry, stockPhrases } from "./stock-phrases";

/** More rows than this on one sentence would hide the other hints. */
const AT_MOST = 2;

type Entry = StockEntry<PlainForm | undefined>;

const find = stockPhrases<PlainForm | undefined>({
  en: function* () {
    for (const line of ENGLISH_VERBS.split("\n")) {
      const [verb = "", plain] = line.split(" = ");
      for (const spelling of spellings(verb)) yield* verbEntries(spelling, plain);
    }
    yield* words(ENGLISH_WORDS);
  },
  fr: () => words(FRENCH_WORDS),
  es: () => words(SPANISH_WORDS),
  de: () => words(GERMAN_WORDS),
  pt: () => words(PORTUGUESE_WORDS),
});

/** How a language makes its office language of two words: in which order, and with which endings. */
const PAIRS: Readonly<
  Record<
    "en" | "fr" | "es",
    {
      readonly words: PairedWords;
      readonly endings: readonly string[];
      readonly isNounFirst: boolean;
    }
  >
> = {
  en: { words: ENGLISH_PAIRS, endings: ["", "s", "es"], isNounFirst: false },
  fr: { words: FRENCH_PAIRS, endings: ["", "e", "s", "es", "le", "les"], isNounFirst: true },
  es: { words: SPANISH_PAIRS, endings: ["", "s", "es"], isNounFirst: true },
};

/** Office language ("utilise", "stakeholders", "capacity-building"), with the plain word as fix where one fits. */
export const jargon = defineCheck({
  id: "jargon",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source:
    "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly",
  *check(passage, { audience }): Iterable<Hit> {
    // The trade speaks it among itself; to anybody else it is noise.
    if (audience === "diplomats") return;
    const { text, tokens } = passage;
    const found = find(passage);
    const paired = pairsIn(passage).filter((pair) => !found.some((other) => overlaps(other, pair)));
    for (const pair of paired.slice(0, AT_MOST - Math.min(found.length, AT_MOST))) {
      const word = text.slice(pair.start, pair.end);
      yield { ...pair, message: { key: "jargon_why", values: { word } } };
    }
    for (const { start, end, firstToken, value } of found.slice(0, AT_MOST)) {
      const word = text.slice(start, end);
      // "Leveraging" in a name ("Foster City", "Robust Foundation") is a capital inside the sentence.
      if (passage.language !== "de" && firstToken > 0 && /^\p{Lu}/u.test(word)) continue;
      if (NOUNS_TOO.has(word) && !BEFORE_VERB.has(tokens[firstToken - 1]?.text ?? "")) continue;
      const plain =
        value && chooseForm(value, [tokens[firstToken - 1]?.text, tokens[firstToken - 2]?.text]);
      yield {
        start,
        end,
        message: plain
          ? { key: "jargon_plain_why", values: { word, plain } }
          : { key: "jargon_why", values: { word } },
        ...(plain ? { fixes: [{ start, end, text: inTheCaseOf(word, plain) }] } : {}),
      };
    }
  },
});

/** Office verbs that are plain nouns too: they count after a word that a verb must follow. */
const NOUNS_TOO = new Set(
  "dialogue dialogues interface interfaces showcase showcases cascade cascades signpost signposts mainstream".split(
    " ",
  ),
);
const BEFORE_VERB = new Set(
  "to will can must should may could would we they i you and who that also not please shall ll".split(
    " ",
  ),
);

type PairedLanguage = keyof typeof PAIRS;

const PAIRED = ["en", "fr", "es"] as const satisfies readonly PairedLanguage[];

interface Pairs {
  readonly first: PhraseTrie<true>;
  readonly second: PhraseTrie<true>;
}

const pairs = new Map<PairedLanguage, Pairs>();

function pairsOf(language: PairedLanguage): Pairs {
  const known = pairs.get(language);
  if (known) return known;
  const { words: lists, endings, isNounFirst } = PAIRS[language];
  const trie = (list: string) => {
    const made = new PhraseTrie<true>();
    for (const word of list.split(/,\s/)) {
      const [stem = "", hasEndings] = word.split("*");
      for (const ending of hasEndings === undefined ? [""] : endings) made.add(stem + ending, true);
    }
    return made;
  };
  const describing = trie(lists.describing);
  const described = trie(lists.described);
  const made = isNounFirst
    ? { first: described, second: describing }
    : { first: describing, second: described };
  pairs.set(language, made);
  return made;
}

/** "Inclusive growth", "démarche partenariale": neither word is office language by itself. */
function pairsIn(passage: Passage): Span[] {
  const { tokens, language } = passage;
  const found: Span[] = [];
  for (const own of PAIRED) {
    if (language !== undefined && language !== own) continue;
    const { first, second } = pairsOf(own);
    const heads = first.find(tokens);
    if (heads.length === 0) continue;
    const tails = second.find(tokens);
    for (const head of heads) {
      const tail = tails.find(({ firstToken }) => firstToken === head.afterToken);
      // Two capitals are a name's ("Inclusive Growth Forum").
      if (!tail || isCapitalAt(passage.text, tail.start)) continue;
      if (tokens[tail.firstToken]?.gap === "line") continue;
      const span = { start: head.start, end: tail.end };
      if (isOurs(passage, span)) found.push(span);
    }
  }
  return found;
}

function* verbEntries(verb: string, plain: string | undefined): Iterable<Entry> {
  if (plain) yield* pairedForms(verb, plain);
  else for (const form of Object.values(verbForms(verb))) yield [form, undefined];
}

/** "-ise" is also written "-ize", "-our" also "-or". */
function spellings(verb: string): readonly string[] {
  const other = verb
    .replace(/is(?=e$)/, "iz")
    .replace(/our$/, "or")
    .replace(/ys(?=e$)/, "yz");
  return other === verb ? [verb] : [verb, other];
}

function* words(lines: string): Iterable<Entry> {
  for (const line of lines.split("\n")) {
    const [forms = "", plain] = line.split(" = ");
    for (const form of forms.split(", ")) yield [form, plain ? { text: plain } : undefined];
  }
}
