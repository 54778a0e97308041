import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { defineCheck, type Hit } from "../check";
import {
  ALSO_PUBLIC_ADVICE,
  ALWAYS,
  AT_THE_HEAD,
  WHERE_THE_CLAUSE_ENDS,
} from "./distribution-limit.words";
import { findDistributionLine } from "./distribution-line";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { bySentence } from "./insult/by-sentence";
import { lowered, plainPattern } from "./insult/plain-pattern";
import { findReportMark } from "./report-marks";

type Place = "anywhere" | "clause's end" | "head";

const trie = new PhraseTrie<{ readonly phrase: string; readonly place: Place }>();
for (const phrase of ALWAYS) add(phrase, "anywhere");
for (const phrase of WHERE_THE_CLAUSE_ENDS) add(phrase, "clause's end");
for (const phrase of AT_THE_HEAD) add(phrase, "head");

function add(phrase: string, place: Place): void {
  trie.add(phrase, { phrase, place });
  if (phrase.startsWith("do not ")) {
    trie.add(phrase.replace("do not", "don't"), { phrase, place });
    trie.add(phrase.replace("do not", "dont"), { phrase, place });
  }
}

/** A report's own marks: "End comment.", "Note for file:", "(please protect)". */
const REPORT_MARKS = [
  cued(
    /(?<![\p{L}])(?:END|BEGIN) (?:COMMENT|SUMMARY|TEXT|NOTE|OF (?:SUMMARY|COMMENT))(?![\p{L}])|(?<=^|[.!?)] )(?:end|begin) (?:comment|summary|text)(?=[.)\]]|$)/iu,
  ),
  cued(
    /^[\s([*]*(?:note (?:for|to) (?:the )?(?:file|record)|file note|internal (?:note|version|comment)|note (?:interne|pour le dossier)|nota interna|interne(?:r|s)? (?:vermerk|notiz|hinweis)|(?:akten)?vermerk|bericht für|compte[- ]rendu interne|informe interno|relatório interno)\s*(?:[:–—]|-\s)/iu,
  ),
  cued(
    /[([][^)\]\n]{0,30}(?:please |strictly |pls )?protect(?: source| contact| identity)?\s*[)\]]|(?<!\p{L})(?:please|pls|strictly) protect(?: (?:the |this )?(?:source|contact|name|identity)(?!\p{L})|\s*[:.–—]|$)|^[\s([*]*protect source/iu,
  ),
  cued(
    /^[\s([*]*(?:key |top |core )?(?:messages|lines|points|q&a|background)\s*\((?:internal|reactive|not for|do not|intern|interne|interno)[^)]{0,40}\)/iu,
  ),
];
/** Limits by their grammar: "not for (public) use", "for the Ambassador only", "pour usage interne", "between us that". */
const LIMITS: readonly GatedPattern[] = [
  {
    cue: /not (?:intended |meant )?for /,
    pattern: plainPattern(
      String.raw`(?:^|[.;:,([–—-] ?)not (?:intended |meant )?for (?:any )?(?:public|external|outside|onward|wider|further|media|press|general|open|social media) (?:use|release|distribution|circulation|disclosure|sharing|consumption|eyes|dissemination|citation|quotation|attribution)(?!\p{L})`,
      "",
    ),
  },
  {
    cue: / only(?:,? please)?\)?(?: ?[:.,;–—)\]-]| ?$)/,
    pattern: plainPattern(
      String.raw`(?:^|[.;:([–—-] ?)(?:(?:background|context|information|info|note|comment|brief)? ?(?:for|to) (?:the )?|(?=like-?minded|eu col|eu homs|nato col|hom|embassy staff))(?:ambassador|minister|head of mission|homs?|dcms?|hma|amb|deputy head of mission|consul general|political section|country team|(?:embassy |mission |our own |mfa |ministry |eu |nato |like-?minded |g7 |nordic )*(?:staff|colleagues|partners|like-?minded|missions|heads of mission|homs)|hq|capitals?|internal readers|addressees?)(?:['’]s eyes)? only(?:,? please)?\)?(?= ?[:.,;–—)\]-]| ?$)`,
      "",
    ),
  },
  {
    cue: /between us|between ourselves|to yourself|entre nous|entre nosotros|entre nós|unter uns/,
    pattern: plainPattern(
      String.raw`(?:^|[.;:([–—-] ?)(?:please |pls )?(?:keep|let['’]s keep|kept)(?: this| it| that)? (?:strictly )?(?:between us|between ourselves|to yourselves|to yourself)(?: (?:that|for now|until|please|pls)|[.:,;)\]]|$)|(?:^|[.;:([–—-] ?)(?:que cela|que ça|cela|ça) reste entre nous|(?:^|[.;:([–—-] ?)(?:que )?(?:esto )?(?:quede|queda) entre nosotros|(?:^|[.;:([–—-] ?)(?:que )?(?:isto )?(?:fique|fica) entre nós|(?:^|[.;:([–—-] ?)(?:das )?(?:bleibt|bitte) unter uns(?!\p{L})`,
      "",
    ),
  },
  {
    cue: /off the record|hors micro|unter drei|unter 3|en off|em off/,
    pattern: plainPattern(
      String.raw`^[\s([*]*(?:strictly )?(?:off the record|off-the-record|unter (?:drei|3)|en off|em off)\s?(?:[:,–—]|- )`,
      "",
    ),
  },
  {
    cue: /intern[aeo]|intern(?![a-z])/,
    pattern: plainPattern(
      String.raw`(?<!\p{L})pour (?:information|diffusion|usage|utilisation|circulation|consultation)s? (?:strictement )?internes?(?: (?:uniquement|seulement|exclusivement))?(?= ?[:.,;–—)\]]|\s*$)|(?<!\p{L})(?:apenas|só|somente|solo|sólo|únicamente|exclusivamente) para (?:conhecimento|uso|circulação|consumo|información|informação|difusión|divulgação|circulación) intern[ao](?!\p{L})|(?:^|[.;:([–—-] ?)(?:nur|rein|streng|ausschließlich) intern(?: bestimmt|e information|er gebrauch)?(?= ?[:.,;–—)\]]|\s*$)|(?<!\p{L})(?:nur )?(?:für den|zum) (?:rein )?internen (?:gebrauch|dienstgebrauch)(?!\p{L})`,
      "",
    ),
  },
];
/** "Off the Record, the festival of indie vinyl" */
const TITLE_OF_A_WORK = /^Off the Record,/;
/** A label in brackets: "[internal]". */
const LABEL =
  /[[(]\s*(?:internal|internal note|internal version|not for posting|intern|interne|interno|interna|note interne|nota interna)\s*[\])]/iu;
const CLAUSE_END =
  /^(?: (?:yet|please|pls|plz|svp|stp|merci|por favor|bitte|thanks|thx|for now|until further notice|hasta nuevo aviso))?\s*(?:$|[.!;:,)\]*|–—/]|-\s)/u;
/** Where a label stands: nothing but marks before it, its colon, its dash or its end after it. */
const HEAD = /^[\s([*_"“–—-]*$/u;
const HEAD_END = /^\s*(?:[.)\]*_”"]*$|[:–—|)\]*/]|- )/u;
/** "Please" and brackets aside, the order opens its clause; "we do not share" is a sentence about us. */
const CLAUSE_START =
  /(?:^|[.!?;:,([*|–—/-])\s*(?:for|strictly|solo|sólo|apenas|só|somente|nur|uniquement|please|pls|plz|merci de|prière de|favor|por favor|favor de|bitte|s'il vous plaît)?\s*$/iu;
/** Medicines, scams and children: the public is told not to pass things on. */
const ADVICE = cued(
  /scam|phish|fraud|fake|false|helpline|hotline|counsell|call us|appelez|llam[ae]|ligue|rumou?r|password|\bpin\b|disinformation|misinformation|unverified|rumeur|fausse|désinformation|bulo|estafa|falso|boato|falsch|gerücht|betrug|medicine|cream|syringe|needle/iu,
);

/** Words that keep a text inside the house ("internal use only", "not for publication"). */
export const distributionLimit = defineCheck({
  id: "distribution-limit",
  family: "embarrass",
  severity: "block",
  scope: "post",
  readsEachSentence: true,
  languages: "any",
  source: "Usage of foreign ministries' papers and mails",
  *check(draft): Iterable<Hit> {
    for (const { start, end, isAdvice, ...told } of limits(draft)) {
      // "Do not click. Do not pay. Do not forward.": what it warns of stands in another sentence.
      if (!isAdvice || !ADVICE.test(draft.text)) yield { start, end, ...told };
    }
  },
});

/** `isAdvice`: the public may be told so as well. */
interface Limit extends Hit {
  readonly isAdvice?: true;
}

const limits = bySentence((passage) => [...limitsIn(passage)]);

function* limitsIn(passage: Passage): Iterable<Limit> {
  const { text, tokens } = passage;
  const label = LABEL.exec(text);
  if (label) yield hit(label.index, label.index + label[0].length, label[0]);
  const line = findDistributionLine(text);
  if (line) {
    yield hit(line.start, line.end, text.slice(line.start, line.end));
    return;
  }
  const part = findReportMark(passage);
  if (part) {
    yield hit(part.start, part.end, text.slice(part.start, part.end));
    return;
  }
  const mark = REPORT_MARKS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (mark) {
    const words = mark[0].replace(/\s*[:–—-]*\s*$/u, "").trimStart();
    const start = mark.index + mark[0].indexOf(words);
    yield hit(start, start + words.length, words);
    return;
  }
  const [limit] = gatedMatches(lowered(text), LIMITS);
  if (limit) {
    const lead = /^[^\p{L}]*/u.exec(limit[0])?.[0].length ?? 0;
    const start = limit.index + lead;
    const end = limit.index + limit[0].replace(/[^\p{L}\p{N}]+$/u, "").length;
    if (TITLE_OF_A_WORK.test(text.slice(start))) return;
    yield hit(start, end, text.slice(start, end));
    return;
  }
  for (const { value, start, end } of trie.find(tokens)) {
    const before = text.slice(0, start);
    const rest = text.slice(end);
    if (value.place === "head" && !(HEAD.test(before) && HEAD_END.test(rest))) continue;
    if (value.place === "clause's end" && !(CLAUSE_END.test(rest) && CLAUSE_START.test(before)))
      continue;
    if (ADVICE.test(text)) continue;
    const words = text.slice(start, end);
    const isOrder =
      isAllCapitals(words) ||
      /[([*]\s*$/u.test(before) ||
      (value.place !== "head" && !ALSO_PUBLIC_ADVICE.has(value.phrase));
    yield { ...hit(start, end, words), ...(isOrder ? {} : { severity: "warn", isAdvice: true }) };
    return;
  }
}

function hit(start: number, end: number, words: string): Hit {
  return { start, end, message: { key: "distribution_limit_why", values: { words } } };
}
