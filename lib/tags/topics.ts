import type { Draft } from "@/lib/draft/draft";
import type { Topic } from "@/lib/facts/calendar/observance";
import { TOPIC_WORDS } from "./topic-words";

const SHORTEST_STEM = 3;

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Topic[]>;
  readonly stems: ReadonlyMap<string, readonly Topic[]>;
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
    const topics = new Set(whole.get(word));
    for (let end = SHORTEST_STEM; end <= word.length; end++)
      for (const topic of stems.get(word.slice(0, end)) ?? []) topics.add(topic);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Folded words outside links. */
function wordsOf({ tokens, links }: Draft): string[] {
  return tokens
    .filter(
      ({ kind, start, end }) =>
        kind === "word" && !links.some((link) => link.start < end && start < link.end),
    )
    .map(({ text }) => text);
}

function readLexicon(): Lexicon {
  const whole = new Map<string, Topic[]>();
  const stems = new Map<string, Topic[]>();
  // A record's own keys are its topics; Object.entries widens them to string.
  for (const [topic, words] of Object.entries(TOPIC_WORDS) as [Topic, string][]) {
    for (const word of words.split(" ")) {
      const [into, key] = word.endsWith("*") ? [stems, word.slice(0, -1)] : [whole, word];
      into.set(key, [...(into.get(key) ?? []), topic]);
    }
  }
  return { whole, stems };
}
