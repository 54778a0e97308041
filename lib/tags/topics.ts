import type { Draft } from "@/lib/draft/draft";
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
  return topicsOfWords(posts.flatMap(wordsOf));
}

/** The same for folded words. */
export function topicsOfWords(words: readonly string[]): ReadonlyMap<Topic, number> {
  lexicon ??= readLexicon();
  const { whole, stems } = lexicon;
  const counts = new Map<Topic, number>();
  for (const word of new Set(words)) {
    const exact = whole.get(word);
    const begun = stems.get(word.slice(0, OPENING));
    if (!exact && !begun) continue;
    const topics = new Set(exact);
    for (const { stem, topic } of begun ?? []) if (word.startsWith(stem)) topics.add(topic);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Folded words outside links. */
function wordsOf({ tokens, links }: Draft): string[] {
  const words: string[] = [];
  for (const token of tokens)
    if (token.kind === "word" && !links.some((link) => overlaps(link, token)))
      words.push(token.text);
  return words;
}

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
