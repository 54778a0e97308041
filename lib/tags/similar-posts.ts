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
  return best(scores, count, NEIGHBOURS).map((post) => ({
    post,
    similarity: (scores[post] ?? 0) / norm,
  }));
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
/** So many are gathered before the lower ones are dropped. */
const GATHERED = 256;

/** Posts of the highest scores above nought, highest first, of equals the earlier one. Sorts some hundred at a time, never thousands. */
function best(scores: Float32Array, count: number, most: number): number[] {
  // The bits of two positive numbers are in order as the numbers are.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, count);
  const gathered = new Float64Array(GATHERED);
  let held = 0;
  let least = 0;
  for (let post = 0; post < count; post++) {
    const score = bits[post] ?? 0;
    if (score <= least) continue;
    gathered[held++] = score * POSTS_AT_MOST + (POSTS_AT_MOST - 1 - post);
    if (held < GATHERED) continue;
    gathered.sort().copyWithin(0, GATHERED - most);
    held = most;
    least = Math.floor((gathered[0] ?? 0) / POSTS_AT_MOST);
  }
  const highest = gathered.subarray(0, held).sort().subarray(-most).reverse();
  return Array.from(highest, (each) => POSTS_AT_MOST - 1 - (each % POSTS_AT_MOST));
}
