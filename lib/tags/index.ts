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
import { fromWrittenTags, TAG_WRITTEN } from "./written-tags";

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
  const candidates = SOURCES.flatMap((source) => source(posts, situation)).map(withKey);
  const written = candidates.filter(({ reason }) => "key" in reason && reason.key === TAG_WRITTEN);
  const editions = editionsIn([...present, ...written.map(({ key }) => key)]);
  const fitting = candidates.filter(({ key }) => {
    const [, meeting = "", number] = EDITION.exec(key) ?? [];
    return !present.has(key) && (editions.get(meeting) ?? number) === number;
  });
  return merge(fitting)
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

/** A candidate with what its spellings have in common. */
type Keyed = Candidate & { readonly key: string };

function withKey(candidate: Candidate): Keyed {
  return { ...candidate, key: tagKey(candidate.tag) };
}

/** One candidate a tag: several sources that agree make it surer, the surest gives the reason. */
function merge(candidates: readonly Keyed[]): Candidate[] {
  const merged = new Map<string, Keyed>();
  for (const candidate of candidates) {
    const { key } = candidate;
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
