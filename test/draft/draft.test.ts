import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDraftParser, parseDraft } from "@/lib/draft/draft";

describe("the draft model", () => {
  it("keeps every part at its place in the text as received", () => {
    const piece = fc.constantFrom(
      "Dr. Varga ",
      "🇫🇷",
      "#Tag ",
      "@un ",
      "20 November 2026. ",
      "\n\n",
      "https://a.example/b ",
      "€4.5 million ",
      "e\u0301",
      "\u200b",
      "“x” ",
      "؟ ",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const draft = parseDraft(text);
        for (const list of [
          draft.links,
          draft.hashtags,
          draft.mentions,
          draft.emoji,
          draft.quantities,
          draft.dates,
          draft.quotations,
        ]) {
          for (const item of list) expect(text.slice(item.start, item.end)).toBe(item.text);
        }
        for (const date of draft.dates)
          expect(text.slice(date.dayAt.start, date.dayAt.end)).toMatch(/^\d/);
      }),
      { numRuns: 500 },
    );
  });

  it("parses again only the sentence that changed", () => {
    const parser = createDraftParser();
    const before = parser.parse("We met in Vienna. The talks go on.");
    const after = parser.parse("We met in Vienna. The talks go on!");
    expect(after.sentences[0]?.passage).toBe(before.sentences[0]?.passage);
    expect(after.sentences[1]?.passage).not.toBe(before.sentences[1]?.passage);
  });

  it("gives a terse sentence the language of its draft", () => {
    const draft = parseDraft("Nous sommes dans la ville avec les ministres. Vive Genève!");
    expect(draft.sentences.map(({ passage }) => passage.language)).toEqual(["fr", "fr"]);
  });

  it.each([
    "",
    " ",
    "\ud800",
    "\u0301".repeat(1000),
    "a".repeat(100_000),
    "((((".repeat(5000),
    "#".repeat(5000),
    '"'.repeat(5000),
  ])("answers odd input", (text) => {
    expect(parseDraft(text).text).toBe(text);
  });
});
