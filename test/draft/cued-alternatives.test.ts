import { describe, expect, test } from "vitest";
import { SELF_PRAISE } from "@/lib/checks/boring/self-praise.words";
import { cuedAlternatives } from "@/lib/draft/cued-alternatives";

const TEXTS = [
  "",
  "no match here",
  "The ambassador’s brilliant speech was the talk of the town.",
  "Our embassy was a huge success, and our mission is a model for all. Our embassy was a huge success!",
  "treaties treaty TREATY, an embargo; the embargoes of 🇫🇷 and Őrség",
  "aab aaab ab",
  "We gave a truly inspiring keynote to a captivated audience 🎉 – a GLOBAL LEADER in peace.",
];
const LISTS = [
  ["treaty", "treat", "treaties", "embargo(?:es)?"],
  ["a+b", "ab", "a"],
  ["embargo|treaty", "\\p{Lu}\\p{L}+g"],
  [],
  SELF_PRAISE.slice(0, 8),
];
const FRAMES = [
  { flags: "iu" },
  { flags: "u" },
  { before: "(?<![\\p{L}\\p{N}])", after: "(?![\\p{L}\\p{N}])", flags: "iu" },
];

describe("alternatives find what the pattern of them all finds", () => {
  test.each(TEXTS)("in %.40s", (text) => {
    for (const list of LISTS) {
      for (const { before = "", after = "", flags } of FRAMES) {
        const own = cuedAlternatives(list, { before, after, flags });
        const source = `${before}(?:${list.join("|") || "[]"})${after}`;
        const all = [...text.matchAll(new RegExp(source, `${flags}g`))].map(told);
        expect(own.all(text).map(told)).toEqual(all);
        expect(own.first(text) && told(own.first(text))).toEqual(all[0]);
      }
    }
  });
});

function told(match: RegExpExecArray | undefined) {
  return { at: match?.index, text: match?.[0] };
}
