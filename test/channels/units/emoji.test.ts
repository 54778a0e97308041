import { describe, expect, it } from "vitest";
import { emojiEnd, isShownAsEmoji } from "@/lib/channels/units/emoji";

describe("emojiEnd", () => {
  it.each([
    "😀",
    "❤",
    "❤️",
    "👍🏿",
    "🇰🇪",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "👩‍❤️‍💋‍👨",
    "0️⃣",
    "*⃣",
    "🏽",
    "🇰",
    "©",
    "〰️",
    "㊗️",
    "\u{1faff}🏽",
  ])("takes all of %s", (emoji) => {
    expect(emojiEnd(`a${emoji}b`, 1)).toBe(1 + emoji.length);
  });

  it.each<[string, string, number]>([
    ["a digit", "1", 0],
    ["a digit before a selector", "1\ufe0f", 0],
    ["a letter", "a", 0],
    ["an ideograph", "祝", 0],
    ["a star that is no emoji", "★", 0],
    ["the text selector stays outside", "☺\ufe0e", 1],
    ["a tone after what takes none", "🍕🏽", 2],
    ["a joiner without a partner", "👩\u200d", 2],
    ["tags without an end", "🏴\u{e0067}", 2],
    ["a lone surrogate", "\ud83d", 0],
    ["the end of the text", "", 0],
  ])("%s", (_, text, end) => {
    expect(emojiEnd(text, 0)).toBe(end);
  });
});

describe("isShownAsEmoji", () => {
  it.each([
    ["😀", true],
    ["☎", false],
    ["☎️", true],
    ["©", false],
    ["⌚", true],
    ["\u{1faff}", true],
    ["🇰🇪", true],
  ])("%s: %s", (emoji, expected) => {
    expect(isShownAsEmoji(emoji, 0, emoji.length)).toBe(expected);
  });
});
