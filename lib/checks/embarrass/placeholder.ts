import type { Draft } from "@/lib/draft/draft";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { FILLERS, NOTES_IN_CAPITALS } from "./placeholder.words";
import { findFillIns } from "./placeholder-brackets";
import { findFiguresToCome } from "./placeholder-figures";
import { findMarkedGaps, mergeGaps } from "./placeholder-gaps";
import { findStandIns } from "./placeholder-stand-ins";

const trie = new PhraseTrie<"filler" | "note">();
for (const phrase of FILLERS) trie.add(phrase, "filler");
for (const phrase of NOTES_IN_CAPITALS) trie.add(phrase, "note");

/** A gap that somebody meant to fill: brackets with "name", TBC, XX for a figure, filler text, a blank. */
export const placeholder = defineCheck({
  id: "placeholder",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "Usage of drafts",
  *check(draft): Iterable<Hit> {
    const { text } = draft;
    const gaps = [
      ...findFillIns(draft),
      ...findStandIns(draft),
      ...findFiguresToCome(text),
      ...findPhrases(draft),
      ...findMarkedGaps(text),
    ];
    for (const { start, end } of mergeGaps(gaps.filter((gap) => !isInLink(draft, gap)))) {
      const gap = text.slice(start, end);
      yield { start, end, message: { key: "placeholder_why", values: { gap } } };
    }
  },
});

/** "XX.XXX" and "www.xxx.xx" pass for hosts; only an address with a scheme is surely one. */
function isInLink({ links }: Draft, gap: Span): boolean {
  return links.some(
    (link) =>
      overlaps(link, gap) &&
      (link.hasScheme || link.text.includes("/")) &&
      !/x{3}\./i.test(link.host) &&
      !/[/=](?:x{3,}|tb[cd])(?:$|[/?])/i.test(link.text),
  );
}

function findPhrases({ text, tokens }: Draft): Span[] {
  return trie
    .find(tokens)
    .filter(
      ({ value, start, end }) =>
        value === "filler" ||
        (isAllCapitals(text.slice(start, end)) &&
          // In a shouted line the capitals say nothing.
          !/\p{Lu}{3,}[ ,]+\p{Lu}{2,}[ ,]+$/u.test(text.slice(Math.max(0, start - 30), start))),
    )
    .map(({ start, end }) => ({ start, end }));
}
