import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";

describe("a draft's parts", () => {
  it.each<
    [string, { links?: string[]; hashtags?: string[]; mentions?: string[]; emoji?: string[] }]
  >([
    [
      "See https://example.org/a#b (and bsky.app).",
      { links: ["https://example.org/a#b", "bsky.app"] },
    ],
    ["#IWD2027 and #8M, not #1 or a#b", { hashtags: ["#IWD2027", "#8M"] }],
    ["#الأمم_المتحدة #Türkiye", { hashtags: ["#الأمم_المتحدة", "#Türkiye"] }],
    [
      "@RuritaniaUN met .@lund@social.example, not me@example.org",
      { mentions: ["@RuritaniaUN", "@lund@social.example"] },
    ],
    ["🇫🇷👨‍👩‍👧‍👦👍🏽 1️⃣ © 2026 🏴󠁧󠁢󠁳󠁣󠁴󠁿", { emoji: ["🇫🇷", "👨‍👩‍👧‍👦", "👍🏽", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"] }],
    ["", {}],
  ])("in %j", (text, { links = [], hashtags = [], mentions = [], emoji = [] }) => {
    const draft = parseDraft(text);
    const of = (list: readonly { text: string }[]) => list.map((item) => item.text);
    if (links.length) expect(of(draft.links)).toEqual(links);
    expect(of(draft.hashtags)).toEqual(hashtags);
    expect(of(draft.mentions)).toEqual(mentions);
    expect(of(draft.emoji)).toEqual(emoji);
  });

  it.each<[string, readonly string[]]>([
    ["He called it “a clown show” yesterday", ["“a clown show”"]],
    ["Elle a dit « non » hier", ["« non »"]],
    ["Er sagte „nein“ dazu", ["„nein“"]],
    ["It's the ministers' view", []],
    ["He said 'no, it's over' again", ["'no, it's over'"]],
  ])("quotations in %j", (text, quotations) => {
    expect(parseDraft(text).quotations.map((quotation) => quotation.text)).toEqual(quotations);
  });
});
