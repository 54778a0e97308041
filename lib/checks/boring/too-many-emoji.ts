import { defineCheck, type Hit } from "../check";

/** The most that decorate without getting in the way. */
const MOST = 3;
/** More than these are a wall from the first on. */
const WALL = 8;

/** More emoji than a reader, or a listener, has patience for. Flags of the states a post is about are its matter. */
export const tooManyEmoji = defineCheck({
  id: "too-many-emoji",
  speaksFor: ["emoji-line-start"],
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "RNIB and platforms' accessibility advice on emoji",
  *check({ emoji }): Iterable<Hit> {
    const drawn = emoji.filter(({ text }) => !/^\p{RI}/u.test(text));
    // A wall is one thing; of a few too many, those after the third.
    const first = drawn.length > MOST ? drawn[drawn.length > WALL ? 0 : MOST] : undefined;
    const last = drawn.at(-1);
    if (!first || !last) return;
    yield {
      start: first.start,
      end: last.end,
      message: { key: "too_many_emoji_why", values: { count: drawn.length } },
    };
  },
});
