// The engine's own segmentation, which is right and slow.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterEnd, graphemes } from "@/lib/channels/units/graphemes";
import { drafts, EMOJI } from "./drafts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function ends(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

function ourEnds(text: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.length; found.push(i)) i = clusterEnd(text, i);
  return found;
}

describe("Intl.Segmenter", () => {
  it("sets the same boundaries in drafts", () => {
    fc.assert(
      fc.property(drafts(EMOJI), (text) => {
        expect(ourEnds(text)).toEqual(ends(text));
        expect(graphemes.count(text, Infinity).count).toBe(ends(text).length);
      }),
      { numRuns: 200 },
    );
  });

  it("sets the same boundaries in any mixture of what joins", () => {
    const unit = fc.constantFrom(
      "\r",
      "\n",
      "a",
      "©",
      "\u0300",
      "\u200c",
      "\u200d",
      "\ufe0f",
      "🏽",
      "👩",
      "❤",
      "🇫",
      "क",
      "\u094d",
      "ष",
      "ि",
      "\u093c",
      "ः",
      "ক",
      "\u09cd",
      "ക",
      "\u0d4d",
      "\u0d4e",
      "\u1100",
      "\u1161",
      "\u11a8",
      "가",
      "각",
      "\u0600",
      "\u0e33",
      "က",
      "\u1039",
      "\u103a",
      "ក",
      "\u17d2",
      "\ud800",
      "\udc00",
      "\u{e0067}",
      "\u{111c2}",
      "\u{16d63}",
      "\u{16d67}",
      "\u00ad",
      "\u200b",
      "\u0f0b",
      "\u0eb3",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 9 }), (text) => {
        expect(ourEnds(text)).toEqual(ends(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("sets the same boundaries around every code point but ideographs and syllables", () => {
    const wrong: string[] = [];
    for (const [from, to] of [
      [0, 0x3400],
      [0xa000, 0xac00],
      [0xd7b0, 0xfb00],
      [0xfe00, 0x12000],
      [0x16000, 0x17000],
      [0x1d000, 0x1fb00],
    ] as const) {
      // Many in one text, for each question costs the engine more than its length.
      for (let first = from; first < to; first += 16) {
        const codePoints = Array.from({ length: 16 }, (_, index) => first + index);
        const text = codePoints.map((codePoint) => `a${String.fromCodePoint(codePoint)}b`).join("");
        if (String(ourEnds(text)) !== String(ends(text))) wrong.push(first.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });
});
