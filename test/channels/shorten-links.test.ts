import { describe, expect, it } from "vitest";
import { rewrite } from "@/lib/channels/rewrite";
import { shortenLinks } from "@/lib/channels/shorten-links";

describe("shortenLinks", () => {
  it.each<[string, string, string]>([
    ["empty", "", ""],
    ["host only", "https://un.org/ now", "un.org now"],
    ["a port stays", "http://un.org:8080", "un.org:8080"],
    ["capitals in the host", "https://UN.org/A", "un.org/A"],
    ["15 characters of path", "https://un.org/12345678901234", "un.org/12345678901234"],
    ["16", "https://un.org/123456789012345", "un.org/123456789012..."],
    ["a path in another script", "https://un.org/عربي", "un.org/%D8%B9%D8%B1..."],
    ["a host in another script", "https://例え.jp/a", "xn--r8jz45g.jp/a"],
    ["a broken link", "https://[un.org", "https://[un.org"],
    ["no scheme", "un.org/123456789012345", "un.org/123456789012345"],
    ["a user's name is dropped", "https://me@un.org/a", "un.org/a"],
  ])("%s", (_, text, expected) => {
    expect(rewrite(text, shortenLinks(text, {})).text).toBe(expected);
  });
});
