import type { Passage } from "@/lib/draft/draft";
import { isAllCapitals, isMostlyCapitals, opensWithCapital } from "@/lib/draft/letter-case";
import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import { MARKING_SETS } from "@/lib/facts/markings/markings";
import { defineCheck, type Hit, type Severity } from "../check";

type Kind = "unmistakable" | "ordinary";

const trie = new PhraseTrie<Kind>();
for (const { unmistakable, ordinary } of MARKING_SETS) {
  for (const phrase of unmistakable) trie.add(phrase, "unmistakable");
  for (const phrase of ordinary) trie.add(phrase, "ordinary");
}

/** Cables space their markings out: "C O N F I D E N T I A L". */
const SPACED = /(?<!\S)(?:\p{Lu} ){4,}\p{Lu}(?!\S)/gu;
const spaced = new Set(
  MARKING_SETS.flatMap(({ ordinary }) => ordinary).filter((word) => /^\p{Lu}+$/u.test(word)),
);

/** Where nothing but marks, bullets or an authority's letters ("OSCE RESTRICTED") stands before the marking. */
const OPENING =
  /^(?:[\s([{*_"'|/>–—=-]|\d+\.(?=\s))*(?:(?!THE |OUR |MY |NO |NOT |IS |ITS |LE |LA |LES |EL |LOS |UN |UNE |DAS |DER |DIE )\p{Lu}{2,6}[ /-])?$/u;
const LABEL =
  /(?:classification|classified|marking|handling|einstufung|clasificación|classificação)\s*[:=]\s*$/iu;
/** What a header's end looks like: another caveat, a colon, a dash, a bracket, or nothing more. */
const CLOSING = /^\s*(?:\/\/|[:|–—\])}*=]|-\s|[.\s]*$)/u;
const TRAILING = /(?:[–—|:/]|\s-)\s*$/u;
/** In such company the word is a title, a joke or history. */
const PLAYFUL =
  /recipe|ingredient|chef|cook|kitchen|sauce|dish|museum|exhibit|archive|film|movie|documentary|novel|book|series|santa|surprise|recette|receta|receita|rezept|musée|museo|museu|ausstellung|exposition|exposici|exposiç/iu;
/** "SBU" is also a security service, "CUI" a company number, "OFFICIAL" a fan's shout: only alone, in brackets or with a caveat. */
const NEEDS_MORE = new Set(["sbu", "cui", "protect", "protected", "limite", "unclassified"]);
/** Written with one capital these are a marking at a line's head ("Confidential: readout of the call"). */
const TITLE_CASE =
  /^(?:top secret|(?:strictly |strictement |streng |estrictamente |estritamente )?(?:confidential|confidentiel|confidencial|vertraulich))$/iu;
const PORTION =
  /^(?:\d{1,2}\.\s*)?\((?:(?:TS|S|C|R|U|SBU|CUI)\/\/[A-Z][A-Z ,/-]*|TS|SBU|CUI)\)(?=\s)|^\d{1,2}\.\s*\((?:S|C|U)\)(?=\s)|^\(U\)(?= \p{Lu})/u;

/** A classification or caveat that paper carries and a post must not; block, warn where it is written small. */
export const handlingMarking = defineCheck({
  id: "handling-marking",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Published marking schemes of states and organisations; see lib/facts/markings",
  *check(passage): Iterable<Hit> {
    const { text, tokens } = passage;
    const portion = PORTION.exec(text);
    if (portion) yield hit(0, portion[0].length, text);
    for (const match of text.matchAll(SPACED)) {
      if (spaced.has(match[0].replaceAll(" ", "")))
        yield hit(match.index, match.index + match[0].length, text);
    }
    for (const match of longestOnly(trie.find(tokens))) {
      if (portion && match.start < portion[0].length) continue;
      const severity = judge(passage, match);
      if (severity) yield { ...hit(match.start, match.end, text), severity };
    }
  },
});

function hit(start: number, end: number, text: string): Hit {
  return {
    start,
    end,
    message: { key: "handling_marking_why", values: { marking: text.slice(start, end) } },
  };
}

function judge(
  { text, tokens, links }: Passage,
  { value, start, end, firstToken }: PhraseMatch<Kind>,
): Severity | undefined {
  if (/[#@＃]/u.test(tokens[firstToken - 1]?.text ?? "")) return undefined;
  if (links.some((link) => link.start < end && start < link.end)) return undefined;
  const marking = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opens = OPENING.test(before) || LABEL.test(before);
  const isAlone = opens && /^[\s.)\]}*_"'|/–—=-]*$/u.test(after);
  if (value === "unmistakable" && isMostlyCapitals(marking)) return "block";
  if (value === "unmistakable" && isAlone && opensWithCapital(marking)) return "block";
  if (value === "unmistakable" && !isAllCapitals(marking)) {
    // "Restreint UE / EU Restricted: draft": a marking in both its languages.
    const isHeading = opens && opensWithCapital(marking) && /^\s*(?:[:–—/]|-\s)/u.test(after);
    return isHeading && !PLAYFUL.test(text) ? "warn" : undefined;
  }
  if (!isAllCapitals(marking)) {
    const isHeader = isAlone || (opens && /^\s*(?:[:–—]|-\s)/u.test(after));
    return TITLE_CASE.test(marking) && opensWithCapital(marking) && isHeader ? "warn" : undefined;
  }
  if (PLAYFUL.test(text)) return undefined;
  const isBracketed = /[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after);
  if (isAlone || isBracketed) return "block";
  if (/^\s*\/\//u.test(after) && opens) return "block";
  if (NEEDS_MORE.has(marking.toLowerCase())) {
    return marking === "LIMITE" && opens && /^\s*[:–—]\s*\p{L}/u.test(after) ? "block" : undefined;
  }
  const isHeader = opens && CLOSING.test(after);
  const isTrailer = TRAILING.test(before) && /^[\s.)\]]*$/u.test(after);
  return isHeader || isTrailer ? "block" : undefined;
}
