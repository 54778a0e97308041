import { findHashtags } from "@/lib/draft/entities";
import type { ApprovedPost } from "@/lib/ministry/ministry";
import { indexPastPosts } from "@/lib/tags/past-posts";
import { nearestPosts } from "@/lib/tags/similar-posts";
import { tagKey } from "@/lib/tags/suggestion";
import { comparedWords } from "@/lib/tags/tag-words";

const VOTERS = 30;
const MOST = 5;

/** What plain nearest neighbours by TF-IDF would suggest on the same posts, to hold our figures against: keys, best first. */
export function plainNeighbours(approved: readonly ApprovedPost[], text: string): string[] {
  const index = indexPastPosts(approved);
  const words = new Map<string, number>();
  for (const word of comparedWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const present = new Set(findHashtags(text, []).map(({ name }) => tagKey(name)));
  const votes = new Map<string, number>();
  for (const { post, similarity } of nearestPosts(index, words).slice(0, VOTERS)) {
    for (const { key } of index.posts[post]?.tags ?? []) {
      if (!present.has(key)) votes.set(key, (votes.get(key) ?? 0) + similarity);
    }
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([key]) => key);
}
