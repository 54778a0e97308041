// Mastodon's web client counts with stringz; its rewriting of links and mentions has its own tests.

import fc from "fast-check";
import { length } from "stringz";
import { describe, expect, it } from "vitest";
import { webClient } from "@/lib/channels/units/web-client";
import { drafts, EMOJI } from "./drafts";

describe("stringz", () => {
  it("counts as many characters in drafts", () => {
    fc.assert(
      fc.property(drafts(EMOJI), (text) => {
        expect(webClient.count(text, Infinity).count).toBe(length(text));
      }),
      { numRuns: 500 },
    );
  });

  it("counts as many in any mixture of what joins", () => {
    const unit = fc.constantFrom(
      "a",
      "é",
      "\u0301",
      "\ufe0f",
      "\ufe0e",
      "\u20e3",
      "\u200d",
      "🏽",
      "🏿",
      "👩",
      "🇰",
      "🇪",
      "🏴",
      "\u{e0067}",
      "\u{e0062}",
      "\u{e0065}",
      "\u{e006e}",
      "\u{e007f}",
      "\ud83c",
      "\udffd",
      "\ud83d",
      "न",
      "म",
      "\n",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(webClient.count(text, Infinity).count).toBe(length(text));
      }),
      { numRuns: 5000 },
    );
  });
});
