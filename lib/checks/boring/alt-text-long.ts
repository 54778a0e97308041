import { findChannel } from "@/lib/channels";
import { type Context, defineCheck, type Hit } from "../check";

/** A picture's description that the channel has no room for. Tells by the post's first word, for want of another place. */
export const altTextLong = defineCheck({
  id: "alt-text-long",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "The channels' own limits, as their records in lib/channels name them",
  *check({ text, tokens }, { media, channel: id }: Context): Iterable<Hit> {
    const channel = findChannel(id);
    const max = channel?.altText;
    if (!channel || max === undefined) return;
    const count = Math.max(0, ...media.map(({ alt }) => [...(alt ?? "")].length));
    if (count <= max) return;
    const [first] = tokens;
    yield {
      start: first?.start ?? 0,
      end: first?.end ?? text.length,
      message: { key: "alt_text_long_over", values: { channel: channel.label, count, max } },
    };
  },
});
