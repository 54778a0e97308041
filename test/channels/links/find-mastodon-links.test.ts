import { describe, expect, it } from "vitest";
import { findMastodonLinks } from "@/lib/channels/links/find-mastodon-links";

describe("findMastodonLinks", () => {
  it.each<[string, string, string[]]>([
    ["empty", "", []],
    ["needs a scheme", "un.org https://un.org/a", ["https://un.org/a"]],
    ["two", "http://a.org http://b.org", ["http://a.org", "http://b.org"]],
    ["trailing punctuation", "https://un.org/a.", ["https://un.org/a"]],
    ["no top-level domain", "http://localhost/a", []],
    ["after a letter", "xhttps://un.org", []],
    ["long labels count too", `http://${"a".repeat(70)}.org`, [`http://${"a".repeat(70)}.org`]],
    ["another script", "https://慕田峪长城.网址/a", ["https://慕田峪长城.网址/a"]],
  ])("%s", (_, text, expected) => {
    expect(findMastodonLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});
