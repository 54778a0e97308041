import { describe, expect, it } from "vitest";
import { findBlueskyLinks } from "@/lib/channels/links/find-bluesky-links";

describe("findBlueskyLinks", () => {
  it.each<[string, string, string[]]>([
    ["empty", "", []],
    ["any word with a scheme", "https://localhost/a", ["https://localhost/a"]],
    [
      "after a bracket or a line",
      "(https://a.org\nhttps://b.org",
      ["https://a.org", "https://b.org"],
    ],
    ["not after a letter or a quotation mark", "xhttps://a.org “https://b.org”", []],
    [
      "one mark of punctuation stays out",
      "https://a.org. https://b.org!!",
      ["https://a.org", "https://b.org!"],
    ],
    [
      "a closing bracket without its opening one",
      "https://a.org) https://b.org/(c)",
      ["https://a.org", "https://b.org/(c)"],
    ],
    ["hidden in a word with dots", "a.org(https://b.org", []],
    ["capitals", "HTTPS://a.org", []],
    ["everything up to the space", "https://a.org/عربي，还有", ["https://a.org/عربي，还有"]],
  ])("%s", (_, text, expected) => {
    expect(findBlueskyLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});
