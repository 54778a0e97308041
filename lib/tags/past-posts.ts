import { findHashtags } from "@/lib/draft/entities";
import type { Language } from "@/lib/draft/language";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { ApprovedPost } from "@/lib/ministry/ministry";
import type { PastTag } from "./past-tag";
import { findSeries, type Series } from "./series";
import { tagKey } from "./suggestion";
import { comparedWords, tagWords } from "./tag-words";

/** A past post: its tags, and its words with their counts. */
interface PastPost {
  readonly date: string;
  readonly language: Language | undefined;
  readonly tags: readonly string[];
  readonly keys: readonly string[];
  /** Those of its tags, by key, that stand after its last word. */
  readonly atEnd: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, number>;
}

/** What is asked of a past post that is like a draft. */
interface TaggedPost {
  readonly language: Language | undefined;
  readonly tags: readonly PastTag[];
}

/** Where a word stands: post by post with its weight there. */
export interface Postings {
  readonly posts: Uint32Array;
  readonly weights: Float32Array;
  readonly rarity: number;
}

/** The approved posts made ready for questions. */
export interface PastPosts {
  /** Those that bear tags. */
  readonly posts: readonly TaggedPost[];
  readonly postings: ReadonlyMap<string, Postings>;
  readonly series: Series;
  /** The day of the newest post, in milliseconds since 1970. */
  readonly newest: number;
  /** The tags as phrases of running text. */
  readonly phrases: PhraseTrie<PastTag>;
}

/** Tags and links after a post's last word. */
const TAIL = /(?:\s+(?:[#＃][\p{L}\p{M}\p{N}_]+[.,!]?|https?:\/\/\S+))+\s*$/u;

const readPosts = new WeakMap<ApprovedPost, PastPost>();
const indexed = new WeakMap<readonly ApprovedPost[], PastPosts>();

/** The index of these posts, made at the first call; a list that grew reads only what is new. */
export function indexPastPosts(approved: readonly ApprovedPost[]): PastPosts {
  const known = indexed.get(approved);
  if (known) return known;
  const read = approved.map(readOnce).filter(({ tags }) => tags.length > 0);
  const tags = gatherTags(read);
  const posts = read.map(({ language, keys }) => ({
    language,
    tags: keys.flatMap((key) => tags.get(key) ?? []),
  }));
  const phrases = new PhraseTrie<PastTag>();
  for (const tag of tags.values()) {
    phrases.add(tagWords(tag.name).join(" "), tag);
    if (tagWords(tag.name).length > 1) phrases.add(tag.name, tag);
  }
  const newest = Math.max(...read.map(({ date }) => Date.parse(date)));
  const series = findSeries(tags.values());
  const made = { posts, phrases, postings: weigh(read), series, newest };
  indexed.set(approved, made);
  return made;
}

/** Makes the index in steps: the posts a few at a time, then all that is counted over them. */
export function* readPastPosts(
  approved: readonly ApprovedPost[],
  atATime: number,
): Generator<undefined, void> {
  for (const [at, post] of approved.entries()) {
    readOnce(post);
    if (at % atATime === atATime - 1) yield;
  }
  indexPastPosts(approved);
}

function readOnce(post: ApprovedPost): PastPost {
  const known = readPosts.get(post);
  if (known) return known;
  const words = new Map<string, number>();
  for (const word of comparedWords(post.text)) words.set(word, (words.get(word) ?? 0) + 1);
  const found = findHashtags(post.text, []);
  const tags = [...new Set(found.map(({ name }) => name))];
  const tail = TAIL.exec(post.text)?.index ?? post.text.length;
  const atEnd = new Set(found.filter(({ start }) => start >= tail).map(({ name }) => tagKey(name)));
  const keys = [...new Set(tags.map(tagKey))];
  const made = { date: post.date, language: post.language, tags, keys, atEnd, words };
  readPosts.set(post, made);
  return made;
}

function gatherTags(posts: readonly PastPost[]): Map<string, PastTag> {
  const growing = new Map<string, { names: Map<string, number>; days: string[]; atEnd: number }>();
  for (const { tags, date, atEnd } of [...posts].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    for (const name of tags) {
      const key = tagKey(name);
      const tag = growing.get(key) ?? { names: new Map<string, number>(), days: [], atEnd: 0 };
      growing.set(key, tag);
      tag.names.set(name, (tag.names.get(name) ?? 0) + 1);
      tag.days.push(date);
      if (atEnd.has(key)) tag.atEnd++;
    }
  }
  const tags = new Map<string, PastTag>();
  for (const [key, { names, days, atEnd }] of growing) {
    tags.set(key, { key, name: mostUsed(names) ?? key, count: days.length, atEnd, days });
  }
  return tags;
}

/** Of two used alike, the one with more capitals: it is read aloud as words. */
function mostUsed(names: ReadonlyMap<string, number>): string | undefined {
  const capitals = (name: string) => name.replace(/\P{Lu}/gu, "").length;
  return [...names].sort(([a, m], [b, n]) => n - m || capitals(b) - capitals(a))[0]?.[0];
}

function weigh(posts: readonly PastPost[]): Map<string, Postings> {
  const lists = new Map<string, { posts: number[]; counts: number[] }>();
  posts.forEach(({ words }, at) => {
    for (const [word, count] of words) {
      let list = lists.get(word);
      if (!list) {
        list = { posts: [], counts: [] };
        lists.set(word, list);
      }
      list.posts.push(at);
      list.counts.push(count);
    }
  });
  const rarities = new Map<string, number>();
  for (const [word, list] of lists)
    rarities.set(word, Math.log((posts.length + 1) / (list.posts.length + 0.5)));
  const lengths = posts.map(({ words }) => lengthOf(words, rarities));
  const postings = new Map<string, Postings>();
  for (const [word, list] of lists) {
    const rarity = rarities.get(word) ?? 0;
    const weights = list.posts.map(
      (post, at) => (weightOf(list.counts[at] ?? 0) * rarity) / (lengths[post] || 1),
    );
    postings.set(word, {
      posts: Uint32Array.from(list.posts),
      weights: Float32Array.from(weights),
      rarity,
    });
  }
  return postings;
}

function lengthOf(
  words: ReadonlyMap<string, number>,
  rarities: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [word, count] of words) sum += (weightOf(count) * (rarities.get(word) ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/** A word said twice tells little more than said once. */
export function weightOf(count: number): number {
  return 1 + Math.log(count);
}
