import type { Draft } from "@/lib/draft/draft";
import { longestOnly } from "@/lib/draft/phrase-trie";
import { indexPastPosts, type PastPosts, type PastTag } from "./past-posts";
import { nearestPosts } from "./similar-posts";
import { type Candidate, isFree, type Source, tagKey } from "./suggestion";
import { comparedWords } from "./tag-words";

/** A post's vote halves with every so many days between it and the draft. */
const HALF_LIFE = 365;
const DAY = 86_400_000;

/** Words of the draft that are a tag of approved posts, and tags of the approved posts most like it. */
export const fromPastPosts: Source = (posts, { today, ministry }) => {
  const index = indexPastPosts(ministry.approvedPosts);
  if (index.posts.length === 0) return [];
  return [...named(posts, index), ...similar(posts, index, today)];
};

function named(posts: readonly Draft[], index: PastPosts): Candidate[] {
  return posts.flatMap((post, number) => {
    const matches = longestOnly(index.phrases.find(post.tokens)).filter((match) =>
      isFree(match, post),
    );
    return matches.map(({ value: tag, start, end }) => ({
      tag: `#${tag.name}`,
      reason: {
        key: "tag_phrase",
        values: { words: post.text.slice(start, end), count: tag.count },
      },
      score: 0.3 + 0.6 * keyness(tag, index),
      ...(number === 0 ? { at: { start, end } } : {}),
    }));
  });
}

/** How often the words were made a tag where they stood: "today" hardly ever, "Iran" in most posts. */
function keyness({ key, count }: PastTag, index: PastPosts): number {
  const posts = index.postings.get(comparedWords(key)[0] ?? "")?.posts.length ?? 0;
  return count / (Math.max(posts, count) + 1);
}

function similar(posts: readonly Draft[], index: PastPosts, today: string): Candidate[] {
  const words = new Map<string, number>();
  for (const { text } of posts)
    for (const word of comparedWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const now = Date.parse(today);
  const votes = new Map<string, number>();
  const voters = new Map<string, number>();
  let all = 0;
  for (const { post, similarity } of nearestPosts(index, words)) {
    const past = index.posts[post];
    if (!past) continue;
    const age = Math.abs(now - Date.parse(past.date)) / DAY;
    const vote = similarity ** 2 * 0.5 ** (age / HALF_LIFE);
    all += vote;
    for (const name of past.tags) {
      const key = tagKey(name);
      votes.set(key, (votes.get(key) ?? 0) + vote);
      voters.set(key, (voters.get(key) ?? 0) + 1);
    }
  }
  return [...votes].flatMap(([key, vote]) => {
    const tag = index.tags.get(key);
    if (!tag) return [];
    return {
      tag: `#${tag.name}`,
      reason: { key: "tag_similar", values: { count: voters.get(key) ?? 1 } },
      score: 0.6 * (vote / (all || 1)),
    };
  });
}
