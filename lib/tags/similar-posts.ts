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

/**
 * Posts of the highest scores above nought, highest first, of equals the earlier one. A heap of the best so far: thousands need no
 * sorting, and most of those that come in pass few others.
 */
function best(scores: Float32Array, count: number, most: number): number[] {
  const lowestFirst = (a: number, b: number) => (scores[a] ?? 0) - (scores[b] ?? 0) || b - a;
  const heap: number[] = [];
  let least = 0;
  for (let post = 0; post < count; post++) {
    if ((scores[post] ?? 0) <= least) continue;
    if (heap.length === most) replaceLowest(heap, post, lowestFirst);
    // Sorted, it is a heap.
    else if (heap.push(post) === most) heap.sort(lowestFirst);
    if (heap.length === most) least = scores[heap[0] ?? 0] ?? 0;
  }
  return heap.sort(lowestFirst).reverse();
}

function replaceLowest(
  heap: number[],
  added: number,
  order: (a: number, b: number) => number,
): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const lower =
      right < heap.length && order(heap[right] ?? 0, heap[left] ?? 0) < 0 ? right : left;
    const rising = heap[lower];
    if (rising === undefined || order(rising, added) > 0) break;
    heap[at] = rising;
    at = lower;
  }
  heap[at] = added;
}
