import { type PastPosts, type Postings, weightOf } from "./past-posts";

/** Words in more posts than this share of them tell nothing and cost most. */
const TOO_COMMON = 0.25;
const ALWAYS_READ = 200;
/** So many places of words are read for one text; what is left are its commonest words. */
const READ_AT_MOST = 12_000;
/** So many of the nearest posts have a vote. */
const NEIGHBOURS = 60;

export interface Neighbour {
  readonly post: number;
  readonly similarity: number;
}

/** Kept from one keystroke to the next: some ten kilobytes that were new at each would soon be the collector's. */
let scores = new Float32Array(0);

/** The past posts most like a text by the cosine of their TF-IDF weights, nearest first. */
export function nearestPosts(index: PastPosts, words: ReadonlyMap<string, number>): Neighbour[] {
  const count = index.posts.length;
  if (scores.length < count) scores = new Float32Array(count);
  else scores.fill(0, 0, count);
  const most = Math.max(ALWAYS_READ, count * TOO_COMMON);
  let length = 0;
  let toRead = READ_AT_MOST;
  // The rarest first: they tell most and are read fastest.
  for (const { postings, weight } of tellingWords(index, words)) {
    length += weight * weight;
    toRead -= postings.posts.length;
    if (postings.posts.length <= most && toRead >= 0) addTo(scores, postings, weight);
  }
  const norm = Math.sqrt(length || 1);
  const nearest: Neighbour[] = [];
  for (const post of best(scores, count, NEIGHBOURS))
    nearest.push({ post, similarity: (scores[post] ?? 0) / norm });
  return nearest;
}

interface TellingWord {
  readonly postings: Postings;
  readonly weight: number;
}

/** The words that past posts have too, the rarest first. */
function tellingWords(index: PastPosts, words: ReadonlyMap<string, number>): TellingWord[] {
  const telling: TellingWord[] = [];
  for (const [word, count] of words) {
    const postings = index.postings.get(word);
    if (postings) telling.push({ postings, weight: weightOf(count) * postings.rarity });
  }
  return telling.sort((a, b) => a.postings.posts.length - b.postings.posts.length);
}

function addTo(scores: Float32Array, { posts, weights }: Postings, weight: number): void {
  for (let at = 0; at < posts.length; at++) {
    const post = posts[at] ?? 0;
    scores[post] = (scores[post] ?? 0) + weight * (weights[at] ?? 0);
  }
}

/** A post's number and its score as one number, which sorts by score and, of equals, the earlier post higher. */
const POSTS_AT_MOST = 2 ** 20;
/** Scores are counted by their first bits: so many places for these, and so many bits for the rest. */
const [PLACES, REST] = [2 ** 11, 20];

/** How many scores begin with the same bits; kept as `scores` are. */
const counts = new Uint32Array(PLACES);

/** Posts of the highest scores above nought, highest first, of equals the earlier one. Few more than are wanted are sorted. */
function best(scores: Float32Array, count: number, most: number): number[] {
  // The bits of two positive numbers are in order as the numbers are.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, count);
  const least = leastOf(bits, most);
  const gathered: number[] = [];
  for (let post = 0; post < count; post++) {
    const score = bits[post] ?? 0;
    if (score >= least) gathered.push(score * POSTS_AT_MOST + (POSTS_AT_MOST - 1 - post));
  }
  const sorted = Float64Array.from(gathered).sort();
  const posts: number[] = [];
  for (let at = sorted.length - 1; at >= 0 && posts.length < most; at--)
    posts.push(POSTS_AT_MOST - 1 - ((sorted[at] ?? 0) % POSTS_AT_MOST));
  return posts;
}

/** Bits of a score above nought that so many others reach, and few more. */
function leastOf(bits: Uint32Array, most: number): number {
  counts.fill(0);
  for (let post = 0; post < bits.length; post++) {
    const place = (bits[post] ?? 0) >>> REST;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let place = PLACES;
  for (let wanted = most; place > 0 && wanted > 0; ) wanted -= counts[--place] ?? 0;
  return Math.max(1, place * 2 ** REST);
}
