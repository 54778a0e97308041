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
  const found = new Map(SOURCES.map((source) => [source, source(posts, situation)]));
  const written = found.get(fromWrittenTags) ?? [];
  const editions = editionsIn([...present, ...written.map(({ tag }) => tagKey(tag))]);
  return merge(found.values(), (key) => !present.has(key) && isOfThese(editions, key))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ tag, reason, at }) => ({ tag, reason, ...(at && { at }) }));
}

/** A meeting by its number or year: "cop31", "iwd2027". One letter ("g20", "g7") is a group's name. */
const EDITION = /^#?(\p{L}{2,})(\p{N}{2,4})$/u;

/** Which edition of each meeting the draft is about: last year's is another. None where it names two. */
function editionsIn(keys: readonly string[]): ReadonlyMap<string, string> {
  const editions = new Map<string, string>();
  const many = new Set<string>();
  for (const key of keys) {
    const [, meeting, number] = EDITION.exec(key) ?? [];
    if (!meeting || !number) continue;
    if ((editions.get(meeting) ?? number) !== number) many.add(meeting);
    editions.set(meeting, number);
  }
  for (const meeting of many) editions.delete(meeting);
  return editions;
}

/** Whether a tag is no meeting's, or of a meeting of which the draft names no other edition. */
function isOfThese(editions: ReadonlyMap<string, string>, key: string): boolean {
  if (editions.size === 0) return true;
  const [, meeting = "", number] = EDITION.exec(key) ?? [];
  return (editions.get(meeting) ?? number) === number;
}

/** One candidate a tag: several sources that agree make it surer, the surest gives the reason. */
function merge(
  found: Iterable<readonly Candidate[]>,
  isFitting: (key: string) => boolean,
): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidates of found) {
    for (const candidate of candidates) {
      const key = tagKey(candidate.tag);
      const other = merged.get(key);
      if (other) merged.set(key, both(other, candidate));
      else if (isFitting(key)) merged.set(key, candidate);
    }
  }
  return [...merged.values()];
}

function both(earlier: Candidate, later: Candidate): Candidate {
  const isClearer = later.isVague === earlier.isVague && later.score > earlier.score;
  const surer = isClearer || (earlier.isVague && !later.isVague) ? later : earlier;
  const at = surer.at ?? earlier.at ?? later.at;
  const score = 1 - (1 - later.score) * (1 - earlier.score);
  return { ...surer, ...(at && { at }), score };
}
