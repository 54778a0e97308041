import { describe, expect, test } from "vitest";
import { FLAG_EMOJI, flagCode, flagEmoji, flagLikeness, lookAlikesOf } from "@/lib/facts/flags";
import { countries } from "@/lib/facts/world/country";

test.each([
  ["🇮🇪", "IE"],
  ["🇨🇮", "CI"],
  ["🇽🇰", "XK"],
  ["🇪🇺", "EU"],
  ["🇺🇳", "UN"],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "GB-ENG"],
  ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "GB-SCT"],
  ["🏴󠁧󠁢󠁷󠁬󠁳󠁿", "GB-WLS"],
])("%s is the flag of %s", (emoji, code) => {
  expect([flagCode(emoji), flagEmoji(code)]).toEqual([code, emoji]);
});

test.each(["", "🏴", "🏴‍☠️", "🏁", "🇮", "IE", "🇮🇪🇨🇮", "🏳️‍🌈"])("%s is no state's flag", (text) => {
  expect(flagCode(text)).toBeUndefined();
});

test("flags are found in a text", () => {
  const text = "Dublin 🇮🇪 and Cardiff 🏴󠁧󠁢󠁷󠁬󠁳󠁿 meet 🇫🇷🇩🇪 under a 🏴";
  expect([...text.matchAll(FLAG_EMOJI)].map(([flag]) => flagCode(flag))).toEqual([
    "IE",
    "GB-WLS",
    "FR",
    "DE",
  ]);
});

describe("look-alikes", () => {
  test.each([
    ["IE", "CI"],
    ["TD", "RO"],
    ["MC", "ID"],
    ["ID", "PL"],
    ["LR", "US"],
    ["MY", "US"],
    ["AU", "NZ"],
    ["LU", "NL"],
    ["RU", "SI"],
    ["SI", "SK"],
    ["NE", "IN"],
    ["HU", "IT"],
    ["SN", "ML"],
    ["CO", "EC"],
    ["QA", "BH"],
    ["NO", "IS"],
    ["AT", "LV"],
    ["HT", "LI"],
    ["YE", "SY"],
    ["JO", "PS"],
    ["CU", "PR"],
    ["BE", "DE"],
    ["AD", "MD"],
    ["SV", "NI"],
  ])("%s and %s, either way round", (one, other) => {
    expect(flagLikeness(one, other)).toBeTruthy();
    expect(flagLikeness(other, one)).toBe(flagLikeness(one, other));
  });

  test.each([
    ["JP", "BR"],
    ["FR", "FR"],
    ["CA", "CH"],
    ["XX", "FR"],
  ])("not %s and %s", (one, other) => {
    expect(flagLikeness(one, other)).toBeUndefined();
  });

  test("are all known states", () => {
    const lost = [...countries().keys()].flatMap((code) =>
      lookAlikesOf(code).filter((other) => !countries().has(other)),
    );
    expect(lost).toEqual([]);
    expect(lookAlikesOf("IE")).toEqual(["CI", "IT"]);
  });
});
