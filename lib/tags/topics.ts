import type { Draft } from "@/lib/draft/draft";
import { remembered } from "@/lib/draft/remembered";
import { overlaps } from "@/lib/draft/span";
import type { Topic } from "@/lib/facts/calendar/observance";
import { TOPIC_WORDS } from "./topic-words";

/** Letters by which the stems are looked up: no stem has fewer. */
const OPENING = 3;

interface Stem {
  readonly stem: string;
  readonly topic: Topic;
}

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Topic[]>;
  /** By their first letters: a word is cut once, not at each of its letters. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}

let lexicon: Lexicon | undefined;

/** How many words of the drafts speak of each topic; a topic that none speaks of is missing. */
export function topicsOf(posts: readonly Draft[]): ReadonlyMap<Topic, number> {
  return countTopics(new Map(posts.flatMap(wordsOnTopics)));
}

/** The same for folded words. */
export function topicsOfWords(words: readonly string[]): ReadonlyMap<Topic, number> {
  return countTopics(new Map(words.map((word) => [word, topicsOfWord(word)])));
}

function countTopics(byWord: ReadonlyMap<string, ReadonlySet<Topic>>): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const topics of byWord.values())
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** Folded words outside links that speak of a topic. */
function wordsOnTopics({ sentences }: Draft): [string, ReadonlySet<Topic>][] {
  const found: [string, ReadonlySet<Topic>][] = [];
  for (const { passage } of sentences) {
    const { tokens, links } = passage;
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      const topics = topicsOfWord(token.text);
      if (topics.size > 0 && !links.some((link) => overlaps(link, token)))
        found.push([token.text, topics]);
    }
  }
  return found;
}

const WORDS_KEPT = 5000;
const NONE: ReadonlySet<Topic> = new Set();

/** Kept for the next draft: a text has its words from a few thousand. */
const topicsOfWord = remembered(WORDS_KEPT, (word): ReadonlySet<Topic> => {
  lexicon ??= readLexicon();
  const exact = lexicon.whole.get(word) ?? [];
  const begun = lexicon.stems.get(word.slice(0, OPENING)) ?? [];
  const said = begun.filter(({ stem }) => word.startsWith(stem)).map(({ topic }) => topic);
  return exact.length + said.length > 0 ? new Set([...exact, ...said]) : NONE;
});

function readLexicon(): Lexicon {
  const whole = new Map<string, Topic[]>();
  const stems = new Map<string, Stem[]>();
  // A record's own keys are its topics; Object.entries widens them to string.
  for (const [topic, words] of Object.entries(TOPIC_WORDS) as [Topic, string][]) {
    for (const word of words.split(" ")) {
      if (!word.endsWith("*")) {
        whole.set(word, [...(whole.get(word) ?? []), topic]);
        continue;
      }
      const opening = word.slice(0, OPENING);
      stems.set(opening, [...(stems.get(opening) ?? []), { stem: word.slice(0, -1), topic }]);
    }
  }
  return { whole, stems };
}
