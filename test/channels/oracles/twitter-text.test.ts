// X's own library, last changed in 2021, is right about all but what came after it. Where we differ
// is listed here, case by case, with the reason.

import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, it } from "vitest";
import { findXLinks } from "@/lib/channels/links/find-x-links";
import { measure } from "@/lib/channels/measure";
import { x } from "@/lib/channels/x";
import { drafts, OLD_EMOJI } from "./drafts";

const RUNS = { numRuns: 600 };

describe("where twitter-text is right", () => {
  it("the weighted length is its own", () => {
    fc.assert(
      fc.property(drafts(OLD_EMOJI), (text) => {
        // What may join emoji across the pieces is listed below as a difference.
        fc.pre(!/\ufe0f[\u200d\ufe0f]|\p{Extended_Pictographic}\u200d$/u.test(text));
        expect(measure(text, x).count).toBe(twitter.parseTweet(text).weightedLength);
      }),
      RUNS,
    );
  });

  it("a text beyond the limit is over from where it says", () => {
    fc.assert(
      fc.property(drafts(OLD_EMOJI, { minLength: 70, maxLength: 90 }), (text) => {
        const composed = text.normalize("NFC");
        const { weightedLength, validRangeEnd } = twitter.parseTweet(composed);
        fc.pre(weightedLength > 280 && !/[\ufffe\uffff\ufeff]/.test(composed));
        expect(measure(composed, x).overflowFrom).toBe(validRangeEnd + 1);
      }),
      { numRuns: 100 },
    );
  });

  it("links are found where it finds them, however broken the text", () => {
    const atoms = [
      "http://",
      "https://",
      "t.co/",
      "t.co",
      "foo",
      "a",
      ".com",
      ".co",
      "co.jp",
      ".みんな",
      "xn--",
      "xn--p1ai",
      "é",
      "日本",
      "。",
      "한국",
      " ",
      "\n",
      "/",
      "?",
      "=",
      "&",
      "#",
      "@",
      "$",
      "-",
      "_",
      "(",
      ")",
      ".",
      ",",
      ";",
      "!",
      "'",
      '"',
      "“",
      ":",
      ":80",
      "path",
      "%20",
      "|",
      "مصر",
      ".مصر",
      "😀",
      "\u200f",
      "\u2066",
      "\u00a0",
      "Русские",
      "–",
      "1",
      "ſ",
      "ι",
      "＠",
      "＃",
      "\ufeff",
      "\u0301",
      ".भारतम्",
      "x".repeat(64),
      "あ".repeat(20),
      "x".repeat(41),
    ];
    const text = fc
      .array(fc.constantFrom(...atoms), { maxLength: 14 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (broken) => {
        const found = twitter.extractUrlsWithIndices(broken);
        // Of a host in two scripts with a path it may join the ends and report what stands nowhere.
        fc.pre(found.every(({ url }) => broken.includes(url)));
        const theirs = found.map(({ url }) => url.length);
        // Lengths, not offsets: it looks for a host's text again and may find an earlier copy.
        expect(findXLinks(broken).map(({ start, end }) => end - start)).toEqual(theirs);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("where it is not", () => {
  it.each<[string, string, number, number]>([
    ["its emoji end with Unicode 11: mechanic", "🧑‍🔧", 5, 2],
    ["heart on fire", "❤️‍🔥", 5, 2],
    ["handshake of two tones", "🫱🏻‍🫲🏿", 9, 2],
    ["heart hands", "🫶🏽", 4, 2],
    ["phoenix", "🐦‍🔥", 5, 2],
    ["transgender flag", "🏳️‍⚧️", 7, 2],
    ["eye in speech bubble with both selectors", "👁️‍🗨️", 5, 2],
    ["a text symbol that became an emoji", "♾️", 4, 2],
    ["a flag of 2024", "🇨🇶", 4, 2],
    ["any pair of regional indicators, for the list of flags grows", "🇦🇦", 4, 2],
    ["any flag of tags", "🏴󠁵󠁳󠁴󠁸󠁿", 12, 2],
    ["any two emoji joined, for the list of sequences grows", "🐶‍🐱", 5, 2],
    ["a selector after what is an emoji anyway", "👍️", 4, 2],
    ["its top-level domains end with 2021", "nuit.music", 10, 23],
    ["the same", "https://un.kids/a", 17, 23],
    ["the same", "open.web", 8, 23],
  ])("%s: %s", (_, text, theirs, ours) => {
    expect(twitter.parseTweet(text).weightedLength).toBe(theirs);
    expect(measure(text, x).count).toBe(ours);
  });
});
