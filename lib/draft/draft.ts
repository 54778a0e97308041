import type { DateMention } from "./date-mention";
import { findDates } from "./dates";
import type { Emoji, Hashtag, Link, Mention, Quotation } from "./entities";
import { findEmoji, findHashtags, findLinks, findMentions, findQuotations } from "./entities";
import { detectLanguage, isForeignTo, type Language } from "./language";
import { findQuantities, type Quantity } from "./quantities";
import { splitSentences } from "./sentences";
import { type Span, shift } from "./span";
import { parseSyntax, type Term } from "./syntax";
import { findTimes, type TimeMention } from "./times";
import { type Token, tokenise } from "./tokens";

/** A stretch of text, parsed. All offsets are UTF-16, half-open, into its own `text`. */
export interface Passage {
  readonly text: string;
  /** Undefined where too little speaks for any one language. */
  readonly language: Language | undefined;
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly hashtags: readonly Hashtag[];
  readonly mentions: readonly Mention[];
  readonly emoji: readonly Emoji[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly quotations: readonly Quotation[];
  /** English words with their grammar, parsed at the first call; undefined while the parser is not loaded. */
  syntax(): readonly Term[] | undefined;
}

/** A sentence of a draft; `passage` is parsed once and shared by every draft that holds the same sentence. */
export interface Sentence extends Span {
  readonly passage: Passage;
}

/** A whole post, exactly as received. */
export interface Draft extends Passage {
  readonly sentences: readonly Sentence[];
}

/** Parses drafts, and parses again only the sentences that were not in the drafts before. Not shared between composers. */
export interface DraftParser {
  parse(text: string, language?: Language): Draft;
}

const SENTENCES_KEPT = 4000;

/** Makes a parser with a cache of its own. `language` in `parse` overrules detection. */
export function createDraftParser(): DraftParser {
  const tokensBySentence = createCache<readonly Token[]>();
  const passages = createCache<Passage>();
  return {
    parse(text, language) {
      const spans = splitSentences(text).map((span) => {
        const sentence = text.slice(span.start, span.end);
        return { ...span, sentence, tokens: tokensBySentence(sentence, () => tokenise(sentence)) };
      });
      const main =
        language ??
        detectLanguage(text, function* () {
          for (const { tokens } of spans) yield* tokens;
        });
      const sentences = spans.map(({ start, end, sentence, tokens }) => ({
        start,
        end,
        passage: passages(`${language ? "=" : ""}${main ?? ""}\n${sentence}`, () =>
          parsePassage(
            sentence,
            tokens,
            language ??
              detectLanguage(sentence, () => tokens) ??
              (main && isForeignTo(main, tokens) ? undefined : main),
          ),
        ),
      }));
      return assemble(text, main, sentences);
    },
  };
}

/** A bounded store that forgets what was put in first. */
function createCache<Value>(): (key: string, make: () => Value) => Value {
  const store = new Map<string, Value>();
  return (key, make) => {
    const known = store.get(key);
    if (known !== undefined) return known;
    if (store.size >= SENTENCES_KEPT) {
      const oldest = store.keys().next();
      if (!oldest.done) store.delete(oldest.value);
    }
    const made = make();
    store.set(key, made);
    return made;
  };
}

/** Parses one draft without keeping anything. */
export function parseDraft(text: string, language?: Language): Draft {
  return createDraftParser().parse(text, language);
}

function parsePassage(
  text: string,
  tokens: readonly Token[],
  language: Language | undefined,
): Passage {
  const links = findLinks(text);
  let terms: readonly Term[] | undefined;
  return {
    text,
    language,
    tokens,
    links,
    hashtags: findHashtags(text, links),
    mentions: findMentions(text, links),
    emoji: findEmoji(text),
    quantities: findQuantities(text, language),
    dates: findDates(text, tokens, language),
    times: findTimes(text),
    quotations: findQuotations(text),
    syntax() {
      terms ??= parseSyntax(text);
      return terms;
    },
  };
}

/** A draft's own lists are put together at first use: a keystroke in a long post needs few of them. */
function assemble(
  text: string,
  language: Language | undefined,
  sentences: readonly Sentence[],
): Draft {
  function gather<T extends Span>(list: (passage: Passage) => readonly T[]): () => readonly T[] {
    return once(() =>
      sentences.flatMap(({ start, passage }) => list(passage).map((item) => shift(item, start))),
    );
  }
  const tokens = gather((passage) => passage.tokens);
  const links = gather((passage) => passage.links);
  const hashtags = gather((passage) => passage.hashtags);
  const mentions = gather((passage) => passage.mentions);
  const emoji = gather((passage) => passage.emoji);
  const quantities = gather((passage) => passage.quantities);
  const dates = gather((passage) => passage.dates);
  // "At 6 p.m." ends a sentence before its zone, and a quotation may run over several: both are looked for in the whole.
  const times = once(() => findTimes(text));
  const quotations = once(() => findQuotations(text));
  const terms = once(() => {
    const parsed = sentences.map(({ start, passage }) =>
      passage.syntax()?.map((term) => shift(term, start)),
    );
    return parsed.some((list) => list === undefined)
      ? undefined
      : parsed.flatMap((list) => list ?? []);
  });
  return {
    text,
    language,
    sentences,
    get tokens() {
      return tokens();
    },
    get links() {
      return links();
    },
    get hashtags() {
      return hashtags();
    },
    get mentions() {
      return mentions();
    },
    get emoji() {
      return emoji();
    },
    get quantities() {
      return quantities();
    },
    get dates() {
      return dates();
    },
    get times() {
      return times();
    },
    get quotations() {
      return quotations();
    },
    syntax: terms,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
