import { defineCheck, type Hit } from "../check";

/** Where the channel's own custom bears more than two: there tags are how strangers find a post. */
const USUAL: Readonly<Record<string, number>> = {
  instagram: 5,
  linkedin: 3,
  mastodon: 4,
  youtube: 3,
  threads: 1,
};

/** More tags than the channel's readers bear; from the first that is too many to the last. */
export const tooManyTags = defineCheck({
  id: "too-many-tags",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "X and LinkedIn's advice on hashtags; Instagram's five (2025)",
  options: { most: 2 },
  *check({ hashtags }, { channel, options }): Iterable<Hit> {
    const usual = typeof options?.most === "number" ? options.most : 2;
    const most = Object.hasOwn(USUAL, channel) ? (USUAL[channel] ?? usual) : usual;
    const first = hashtags[most];
    const last = hashtags.at(-1);
    if (!first || !last) return;
    yield {
      start: first.start,
      end: last.end,
      message: { key: "too_many_tags_why", values: { count: hashtags.length, most } },
    };
  },
});
