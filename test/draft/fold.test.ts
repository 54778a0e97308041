import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldText } from "@/lib/draft/fold";

describe("folding", () => {
  it.each([
    ["case", "Türkiye", "TÜRKIYE"],
    ["composition", "cafe\u0301", "café"],
    ["compatibility forms", "ﬁgures", "figures"],
    ["full width", "ＵＫ", "uk"],
    ["soft hyphen", "em\u00adbassy", "embassy"],
    ["zero-width joiner", "em\u200dbassy", "embassy"],
    ["no-break space", "no\u00a0comment", "no comment"],
    ["curly apostrophe", "don’t", "don't"],
    ["sharp s", "Straße", "STRASSE"],
    ["final sigma", "ΛΌΓΟΣ", "λόγος"],
    ["hyphens", "so‑called", "so-called"],
  ])("makes one of %s", (_what, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it("tells letters that differ", () => {
    expect(foldText("pêche")).not.toBe(foldText("péché"));
  });

  it("finds its way back to the text as received, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          const start = starts[i] ?? -1;
          const end = ends[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("answers a hundred thousand marks on one letter", () => {
    expect(fold(`e${"\u0301".repeat(100_000)}`).text.length).toBeGreaterThan(0);
  });
});
