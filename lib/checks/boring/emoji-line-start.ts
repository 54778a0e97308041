import { defineCheck, type Hit } from "../check";

/** One line so opened is a flourish, two a pair; three are a list drawn with pictures. */
const LINES = 2;

/** Several lines that begin with an emoji: a screen reader names the picture before each line. */
export const emojiLineStart = defineCheck({
  id: "emoji-line-start",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "Accessibility advice of public administrations: no emoji as bullets",
  *check({ text, emoji }): Iterable<Hit> {
    const openers = emoji.filter(({ start }) => /(?:^|\n)[ \t]*$/.test(text.slice(0, start)));
    const [first] = openers;
    if (!first || openers.length < LINES) return;
    yield {
      start: first.start,
      end: first.end,
      message: { key: "emoji_line_start_why", values: { count: openers.length } },
    };
  },
});
