import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Campaign } from "@/lib/ministry/ministry";
import type { Source } from "./suggestion";

const topics = new WeakMap<readonly Campaign[], PhraseTrie<Campaign>>();

/** Tags of the pack's campaigns that run today and whose topics the draft names. */
export const fromCampaigns: Source = (posts, { today, ministry: { campaigns } }) => {
  const found = posts.flatMap(({ tokens }) => topicsOf(campaigns).find(tokens));
  return [...new Set(found.map(({ value }) => value))]
    .filter(({ from = "", until = "9999" }) => from <= today && today <= until)
    .flatMap(({ id, tags }) =>
      tags.map((tag) => ({
        tag,
        reason: { key: "tag_campaign", values: { campaign: id } },
        score: 1,
      })),
    );
};

function topicsOf(campaigns: readonly Campaign[]): PhraseTrie<Campaign> {
  const known = topics.get(campaigns);
  if (known) return known;
  const trie = new PhraseTrie<Campaign>();
  for (const campaign of campaigns) for (const topic of campaign.topics) trie.add(topic, campaign);
  topics.set(campaigns, trie);
  return trie;
}
