import { describe, expect, it } from "vitest";
import { countAllowances } from "@/lib/channels/allowances";
import { instagram } from "@/lib/channels/instagram";
import { threads } from "@/lib/channels/threads";
import { x } from "@/lib/channels/x";

function tags(count: number): string {
  return Array.from({ length: count }, (_, index) => `#tag${index}`).join(" ");
}

describe("hashtags", () => {
  it.each<[string, string, number]>([
    ["empty", "", 0],
    ["one", "for #ClimateAction", 1],
    ["none of digits alone", "rule #1 of #10", 0],
    ["digits and letters", "#1st #COP30", 2],
    ["Arabic with underscore", "#اليوم_العالمي_للمرأة", 1],
    ["Persian with a non-joiner", "#می‌خواهم", 1],
    ["Hindi", "#भारत", 1],
    ["Japanese, full-width sign", "＃日本", 1],
    ["after a bracket or mark", "(#a) “#b”", 2],
    ["after an emoji with its selector", "✌️#peace", 1],
    ["not a link", "#https://un.org", 0],
    ["not inside a word or an entity", "a#b &#39;", 0],
    ["not a link's fragment", "https://un.org/a#section", 0],
  ])("%s", (_, text, expected) => {
    const [hashtags] = countAllowances(text, threads);
    expect(hashtags).toMatchObject({ of: "hashtags", count: expected });
  });

  it.each([
    [5, "ok"],
    [6, "warn"],
    [30, "warn"],
    [31, "error"],
  ])("Instagram with %i: %s", (count, level) => {
    expect(countAllowances(tags(count), instagram)[0]).toMatchObject({ count, level });
  });

  it("Threads warns at the second", () => {
    expect(countAllowances("#a #b", threads)[0]).toMatchObject({ level: "warn" });
  });
});

describe("mentions", () => {
  it.each<[string, number]>([
    ["@un and @who.int", 2],
    ["mail@un.org", 0],
    ["https://un.org/@name", 0],
    ["@", 0],
    ["谢谢@un", 1],
  ])("%s: %i", (text, expected) => {
    expect(countAllowances(text, instagram)[1]).toMatchObject({ of: "mentions", count: expected });
  });
});

describe("links", () => {
  it("counts each once and errs above five", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((name) => `https://${name}.org`);
    const of = (texts: string[]) => countAllowances(texts.join(" "), threads)[1];
    expect(of([...six.slice(0, 5), "https://a.org"])).toMatchObject({ count: 5, level: "ok" });
    expect(of(six)).toMatchObject({ count: 6, level: "error" });
  });
});

it("says nothing of what a channel does not limit", () => {
  expect(countAllowances("#a @b https://c.org", x)).toEqual([]);
});
