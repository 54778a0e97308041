import type { Passage } from "@/lib/draft/draft";
import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";

/** The languages with lists of stock phrases. */
export type ListedLanguage = "en" | "fr" | "es" | "de" | "pt";

/** A phrase with what is said of it. */
export type StockEntry<Value> = readonly [phrase: string, value: Value];

type Lists<Value> = Readonly<Partial<Record<ListedLanguage, () => Iterable<StockEntry<Value>>>>>;

/**
 * A finder of listed phrases, built at first use for each language. An undecided passage is held against every list. Matches
 * come in order, the longest of those that overlap; none in a quotation, a tag, a handle or a link.
 */
export function stockPhrases<Value>(
  lists: Lists<Value>,
): (passage: Passage) => PhraseMatch<Value>[] {
  const owns: {
    language: string;
    list: () => Iterable<StockEntry<Value>>;
    trie?: PhraseTrie<Value>;
  }[] = Object.entries(lists).map(([language, list]) => ({ language, list }));
  return (passage) => {
    const found: PhraseMatch<Value>[] = [];
    for (const own of owns) {
      if (passage.language !== undefined && passage.language !== own.language) continue;
      own.trie ??= trieOf(own.list());
      found.push(...own.trie.find(passage.tokens));
    }
    if (found.length === 0) return found;
    const kept: PhraseMatch<Value>[] = [];
    for (const match of longestOnly(found).sort((a, b) => a.start - b.start)) {
      if (isOurs(passage, match) && !kept.some((other) => overlaps(other, match))) kept.push(match);
    }
    return kept;
  };
}

function trieOf<Value>(list: Iterable<StockEntry<Value>>): PhraseTrie<Value> {
  const trie = new PhraseTrie<Value>();
  for (const [phrase, value] of list) trie.add(phrase, value);
  return trie;
}

/** Whether the words are the post's own: outside quotations, tags, handles and links. */
export function isOurs(
  {
    quotations,
    hashtags,
    mentions,
    links,
  }: Pick<Passage, "quotations" | "hashtags" | "mentions" | "links">,
  span: Span,
): boolean {
  return ![quotations, hashtags, mentions, links].some((list) =>
    list.some((other: Span) => overlaps(other, span)),
  );
}

/** `plain` with a capital where `written` begins with one. */
export function inTheCaseOf(written: string, plain: string): string {
  const first = written.charAt(0);
  return first === first.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
