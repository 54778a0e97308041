import { defineCheck, type Hit } from "../check";

/** A row of handles: each account is called, none is spoken to, and the reader wades through them. From the first too many on. */
export const tooManyMentions = defineCheck({
  id: "too-many-mentions",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "X's advice on mentions; practitioners' criteria: walls of handles",
  options: { most: 4 },
  *check({ mentions }, { kind, options }): Iterable<Hit> {
    // A platform puts everybody who was in the conversation before an answer.
    if (kind === "reply" || kind === "comment" || kind === "message") return;
    const most = typeof options?.most === "number" ? options.most : 4;
    const first = mentions[most];
    const last = mentions.at(-1);
    if (!first || !last) return;
    yield {
      start: first.start,
      end: last.end,
      message: { key: "too_many_mentions_why", values: { count: mentions.length, most } },
    };
  },
});
