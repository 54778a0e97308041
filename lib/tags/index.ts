import type { Context } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import type { Message } from "@/lib/wording/message";

/** A hashtag or mention worth adding, with its "#" or "@", and why. */
export interface TagSuggestion {
  readonly tag: string;
  readonly reason: Message;
}

/** What is known beside the text. */
export type TagSituation = Omit<Context, "thread">;

/** At most this many are offered. */
const MOST = 5;

/** Tags for a post or thread, the most useful first, none already in it. Pure; any language. */
export function suggestTags(posts: readonly Draft[], situation: TagSituation): TagSuggestion[] {
  const present = new Set(posts.flatMap(({ hashtags }) => hashtags.map(({ text }) => text.toLowerCase())));
  return fromCampaigns(posts, situation)
    .filter(({ tag }) => !present.has(tag.toLowerCase()))
    .slice(0, MOST);
}

function fromCampaigns(posts: readonly Draft[], { today, ministry }: TagSituation): TagSuggestion[] {
  const words = new Set(posts.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  return ministry.campaigns
    .filter(({ from = "", until = "9999" }) => from <= today && today <= until)
    .filter(({ topics }) => topics.some((topic) => words.has(topic.toLowerCase())))
    .flatMap(({ id, tags }) => tags.map((tag) => ({ tag, reason: { key: "tag_campaign", values: { campaign: id } } })));
}
