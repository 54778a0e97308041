import { type PastPosts, weightOf } from "./past-posts";

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

/** The past posts most like a text by the cosine of their TF-IDF weights, nearest first. */
export function nearestPosts(index: PastPosts, words: ReadonlyMap<string, number>): Neighbour[] {
  const scores = new Float32Array(index.posts.length);
  const most = Math.max(ALWAYS_READ, index.posts.length * TOO_COMMON);
  let length = 0;
  let toRead = READ_AT_MOST;
  const telling = [...words].flatMap(([word, count]) => {
    const postings = index.postings.get(word);
    return postings ? [{ postings, weight: weightOf(count) * postings.rarity }] : [];
  });
  // The rarest first: they tell most and are read fastest.
  telling.sort((a, b) => a.postings.posts.length - b.postings.posts.length);
  for (const { postings, weight } of telling) {
    length += weight * weight;
    toRead -= postings.posts.length;
    if (postings.posts.length > most || toRead < 0) continue;
    const { posts, weights } = postings;
    for (let at = 0; at < posts.length; at++) {
      const post = posts[at] ?? 0;
      scores[post] = (scores[post] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return best(scores, NEIGHBOURS).map((post) => ({
    post,
    similarity: (scores[post] ?? 0) / Math.sqrt(length || 1),
  }));
}

/** Places of the highest scores above nought, highest first; keeps a short sorted list instead of sorting thousands. */
function best(scores: Float32Array, most: number): number[] {
  const top: number[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score <= least) continue;
    let place = top.length;
    while (place > 0 && (scores[top[place - 1] ?? 0] ?? 0) < score) place--;
    top.splice(place, 0, at);
    if (top.length > most) top.pop();
    if (top.length === most) least = scores[top[most - 1] ?? 0] ?? 0;
  }
  return top;
}
