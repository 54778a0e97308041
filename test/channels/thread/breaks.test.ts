import { describe, expect, it } from "vitest";
import {
  CLAUSE,
  findBreaks,
  GLUED,
  LINE,
  PARAGRAPH,
  SENTENCE,
  WORD,
} from "@/lib/channels/thread/breaks";

describe("findBreaks", () => {
  it.each<[string, string, readonly number[]]>([
    ["empty", "", []],
    ["one word", "Hello", []],
    ["words", "to be sure", [WORD, WORD]],
    ["sentences", "One. Two! Three? Four", [SENTENCE, SENTENCE, SENTENCE]],
    ["quotation marks and brackets", "“One.” (Two.) Three", [SENTENCE, SENTENCE]],
    ["lines and paragraphs", "one\ntwo\n\nthree\r\n \r\nfour", [LINE, PARAGRAPH, PARAGRAPH]],
    ["clauses", "one, two; three: four – five", [CLAUSE, CLAUSE, CLAUSE, WORD, CLAUSE]],
    [
      "titles and initials",
      "Dr. Hansen met H.E. Mr. A. Osei",
      [WORD, WORD, WORD, WORD, WORD, WORD],
    ],
    ["a small letter after it", "at 10 a.m. in the hall", [WORD, GLUED, WORD, WORD, WORD]],
    ["numbers and units", "45 million euros more", [GLUED, GLUED, WORD]],
    ["a number at a sentence's end", "in 2026. We", [WORD, SENTENCE]],
    ["Arabic", "نعم. لا؟ ربما، نعم", [SENTENCE, SENTENCE, CLAUSE]],
    ["Hindi", "हाँ। नहीं", [SENTENCE]],
    ["Amharic", "አዎ። አይደለም", [SENTENCE]],
    ["Armenian", "Այո։ Ոչ", [SENTENCE]],
    ["Chinese, without spaces", "是。不，好", [SENTENCE, CLAUSE]],
    ["but not a comma between digits", "4，500人", []],
    ["the zero-width space of Khmer", "ខ្មែរ\u200bភាសា", [WORD]],
    ["no-break spaces", "45\u00a0km a\u202fb", [WORD]],
  ])("%s", (_, text, ranks) => {
    expect(findBreaks(text).map(({ rank }) => rank)).toEqual(ranks);
  });

  it("says where one post ends and the next starts", () => {
    expect(findBreaks("One.  Two")).toEqual([{ end: 4, next: 6, rank: SENTENCE }]);
    expect(findBreaks("是。不")).toEqual([{ end: 2, next: 2, rank: SENTENCE }]);
  });
});
