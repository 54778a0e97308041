import { describe, expect, it } from "vitest";
import { parseDecided, parseEntry, sourceLink } from "@/lib/record/entry";

const decided = {
  decision: "seen",
  draft: "0a1b2c3d",
  platform: "x",
  account: "@NorvaniaEmbassy",
  rules: ["hard-figure"],
};

describe("a decision from outside", () => {
  it.each([
    ["as it is", decided, decided],
    [
      "with a link",
      { ...decided, link: "stat.example/a" },
      { ...decided, link: "https://stat.example/a" },
    ],
    ["with a link that is none", { ...decided, link: "javascript:alert(1)" }, decided],
    [
      "with words for an account",
      { ...decided, account: "we will sign" },
      { ...decided, account: "" },
    ],
    ["without an account", { ...decided, account: undefined }, { ...decided, account: "" }],
    ["with more than it may carry", { ...decided, quote: "45 million" }, decided],
    [
      "without rules",
      { ...decided, decision: "published", rules: [] },
      { ...decided, decision: "published", rules: [] },
    ],
    ["an unknown decision", { ...decided, decision: "posted" }, undefined],
    ["words for a rule", { ...decided, rules: ["we will sign"] }, undefined],
    ["words for a platform", { ...decided, platform: "we will sign" }, undefined],
    ["words for a draft's name", { ...decided, draft: "we will sign" }, undefined],
    ["too many rules", { ...decided, rules: Array(61).fill("a") }, undefined],
    ["nothing", undefined, undefined],
    ["null", null, undefined],
  ])("%s", (_what, found, wanted) => {
    expect(parseDecided(found)).toEqual(wanted);
  });

  it("keeps a text to its length", () => {
    expect(parseDecided({ ...decided, text: "é".repeat(9000) })?.text).toHaveLength(5000);
  });
});

describe("a stored line", () => {
  const entry = { ...decided, at: "2026-11-20T10:00:00Z", under: ["attache 0.1.0", "mfa.base 42"] };
  it.each([
    ["as it is", entry, entry],
    ["without a time", { ...entry, at: undefined }, undefined],
    ["with words for a time", { ...entry, at: "yesterday" }, undefined],
    ["with words for a pack", { ...entry, under: ["we will sign it"] }, undefined],
    ["not an object", "line", undefined],
  ])("%s", (_what, found, wanted) => {
    expect(parseEntry(found)).toEqual(wanted);
  });
});

describe("the address of a source", () => {
  it.each([
    ["https://stat.example/2026?a=1", "https://stat.example/2026?a=1"],
    ["  stat.example/figures  ", "https://stat.example/figures"],
    ["http://stat.example", "http://stat.example/"],
    ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/hosts", undefined],
    ["the annual report", undefined],
    ["report", undefined],
    ["", undefined],
    [`https://stat.example/${"a".repeat(500)}`, undefined],
  ])("%s", (typed, wanted) => {
    expect(sourceLink(typed)).toBe(wanted);
  });
});
