import type { Draft } from "@/lib/draft/draft";
import { fromCampaigns } from "./campaigns";
import { fromHandles } from "./handles";
import { fromNames } from "./named";
import { fromNationalDays } from "./national-days";
import { fromObservances } from "./observances";
import { fromPackDays } from "./pack-days";
import { fromPastPosts } from "./past-tags";
import {
  type Candidate,
  type Source,
  type TagSituation,
  type TagSuggestion,
  tagKey,
} from "./suggestion";
import { fromWrittenTags } from "./written-tags";

export type { TagSituation, TagSuggestion } from "./suggestion";

/** At most this many are offered. */
const MOST = 5;
/** Less likely than this, a tag is noise. */
const LEAST = 0.04;

/** Of two that are equally likely, the one from the earlier source is offered first. */
const SOURCES: readonly Source[] = [
  fromCampaigns,
  fromPastPosts,
  fromWrittenTags,
  fromPackDays,
  fromObservances,
  fromNationalDays,
  fromHandles,
  fromNames,
];

/** Tags for a post or thread, the most useful first, none already in it. Pure; any language. */
export function suggestTags(posts: readonly Draft[], situation: TagSituation): TagSuggestion[] {
  const present = new Set(
    posts.flatMap(({ hashtags, mentions }) =>
      [...hashtags, ...mentions].map(({ text }) => tagKey(text)),
    ),
  );
  const candidates = SOURCES.flatMap((source) => source(posts, situation));
  return merge(candidates, present)
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ tag, reason, at }) => ({ tag, reason, ...(at && { at }) }));
}

/** One candidate a tag that is not present: several sources that agree make it surer, the surest gives the reason. */
function merge(candidates: readonly Candidate[], present: ReadonlySet<string>): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = tagKey(candidate.tag);
    if (present.has(key)) continue;
    const other = merged.get(key);
    if (!other) {
      merged.set(key, candidate);
      continue;
    }
    const isClearer = candidate.isVague === other.isVague && candidate.score > other.score;
    const surer = isClearer || (other.isVague && !candidate.isVague) ? candidate : other;
    const at = surer.at ?? other.at ?? candidate.at;
    const score = 1 - (1 - candidate.score) * (1 - other.score);
    merged.set(key, { ...surer, ...(at && { at }), score });
  }
  return [...merged.values()];
}
