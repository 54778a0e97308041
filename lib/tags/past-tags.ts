import type { Draft } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { longestOnly } from "@/lib/draft/phrase-trie";
import { indexPastPosts, type PastPosts } from "./past-posts";
import type { PastTag } from "./past-tag";
import { dueTag } from "./series";
import { nearestPosts } from "./similar-posts";
import { type Candidate, isFree, type Source } from "./suggestion";
import { comparedWords, wordCounts } from "./tag-words";

/** Never as sure as a campaign. */
const SUREST = 0.7;
/** A tag is worth half with every so many days in which no approved post used it, up to the newest of them. */
const HALF_LIFE = 365;
const COMMON_COUNTS_LESS = -0.2;
const ADDED_COUNTS = 0.5;
const DAY = 86_400_000;
/** In days before and after today. */
const SEASON = 5;
/** Up to so many times more; both found as below. */
const SEASON_COUNTS = 6;
/**
 * From votes and phrases to likelihood, found on a foreign ministry's posts of 2010 to 2017 (`scripts/bench/tags.ts`): a tenth
 * of the votes is a tag that one of five authors takes.
 */
const VOTES_COUNT = 2;
const PHRASE_AT_LEAST = 0.1;
const PHRASE_BY_KEYNESS = 0.75;

/** What a vote for a tag counts on a day, and for which tag: #UNGA73 is due as #UNGA74 a year later. */
interface Standing {
  /** With its "#". */
  readonly tag: string;
  readonly worth: number;
  /** How far `worth` falls once the votes are weighed: the year it bears is over. */
  readonly stillWorth: number;
}

const standings = new WeakMap<
  PastPosts,
  { readonly today: string; readonly byTag: Map<PastTag, Standing> }
>();

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
      score: PHRASE_AT_LEAST + PHRASE_BY_KEYNESS * keyness(tag, index),
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
  const kept = standingsOn(today, index);
  const weighed = Array.from(votes(posts, index), ([tag, { weight, count }]) => {
    let found = kept.get(tag);
    if (!found) {
      found = standing(tag, index, today);
      kept.set(tag, found);
    }
    return { found, count, weight: weight * found.worth };
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const due = new Map<string, { count: number; score: number }>();
  for (const { found, count, weight } of weighed) {
    const score = (found.stillWorth * VOTES_COUNT * weight) / all;
    const known = due.get(found.tag);
    if (!known) {
      due.set(found.tag, { count, score });
      continue;
    }
    known.count += count;
    known.score += score;
  }
  return Array.from(due, ([tag, { count, score }]) => ({
    tag,
    reason: { key: "tag_similar", values: { count } },
    score: Math.min(SUREST, score),
    isVague: true,
  }));
}

/** What the tags of a language that the drafts may bear got from the posts most like them: from how many, and how like those are. */
function votes(
  posts: readonly Draft[],
  index: PastPosts,
): ReadonlyMap<PastTag, { readonly weight: number; readonly count: number }> {
  const languages = new Set(posts.map(({ language }) => language));
  const votes = new Map<PastTag, { weight: number; count: number }>();
  for (const { post, similarity } of nearestPosts(index, wordCounts(posts))) {
    const past = index.posts[post];
    if (!past || isForeign(past.language, languages)) continue;
    const weight = similarity ** 2;
    for (const tag of past.tags) {
      const vote = votes.get(tag);
      if (!vote) {
        votes.set(tag, { weight, count: 1 });
        continue;
      }
      vote.weight += weight;
      vote.count++;
    }
  }
  return votes;
}

/** A tag in another language than the draft's is not for it; one of unknown language may be. */
function isForeign(
  language: Language | undefined,
  drafts: ReadonlySet<Language | undefined>,
): boolean {
  return language !== undefined && !drafts.has(language) && !drafts.has(undefined);
}

/** They do not change from one keystroke to the next. */
function standingsOn(today: string, index: PastPosts): Map<PastTag, Standing> {
  let kept = standings.get(index);
  if (kept?.today !== today) {
    kept = { today, byTag: new Map() };
    standings.set(index, kept);
  }
  return kept.byTag;
}

function standing(tag: PastTag, index: PastPosts, today: string): Standing {
  const { name, worth } = dueTag(tag, index.series, today);
  return {
    tag: `#${name}`,
    stillWorth: worth,
    worth: worthOf(tag, index) * inSeason(tag, today),
  };
}

/** A tag that came in these days of earlier years too ("#SOTU" in late January) is worth more now. */
function inSeason({ days, count }: PastTag, today: string): number {
  const now = dayOfYear(today);
  const year = today.slice(0, 4);
  let near = 0;
  for (const day of days) {
    if (day.startsWith(year)) continue;
    const apart = Math.abs(dayOfYear(day) - now);
    if (Math.min(apart, 366 - apart) <= SEASON) near++;
  }
  return 1 + (SEASON_COUNTS * near) / (count + 1);
}

/** About: days apart are a day wrong at most. */
function dayOfYear(day: string): number {
  return (Number(day.slice(5, 7)) - 1) * 30.5 + Number(day.slice(8, 10));
}

/** A tag of every other post is near by chance; one that fell out of use comes back rarely. */
function worthOf({ count, days, atEnd }: PastTag, { newest }: PastPosts): number {
  const unused = Math.max(0, newest - Date.parse(days.at(-1) ?? "")) / DAY;
  // "#Syria" stands for the word and comes with it; what is put after the text says what the post belongs to.
  const added = ((atEnd + 0.2) / (count + 1)) ** ADDED_COUNTS;
  return added * count ** COMMON_COUNTS_LESS * 0.5 ** (unused / HALF_LIFE);
}
