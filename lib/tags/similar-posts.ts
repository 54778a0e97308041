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
  return best(scores, count, NEIGHBOURS).map(({ post, score }) => ({
    post,
    similarity: score / norm,
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

/** Posts of the highest scores above nought, highest first; keeps a short sorted list instead of sorting thousands. */
function best(
  scores: Float32Array,
  count: number,
  most: number,
): { readonly post: number; readonly score: number }[] {
  const posts = new Uint32Array(most);
  const highest = new Float32Array(most);
  let held = 0;
  let least = 0;
  for (let post = 0; post < count; post++) {
    const score = scores[post] ?? 0;
    if (score <= least) continue;
    // The lowest of a full list gives way.
    let at = held < most ? held++ : most - 1;
    for (; at > 0 && (highest[at - 1] ?? 0) < score; at--) {
      highest[at] = highest[at - 1] ?? 0;
      posts[at] = posts[at - 1] ?? 0;
    }
    highest[at] = score;
    posts[at] = post;
    if (held === most) least = highest[most - 1] ?? 0;
  }
  return Array.from(posts.subarray(0, held), (post, at) => ({ post, score: highest[at] ?? 0 }));
}
