import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { isAllCapitals, isMostlyCapitals, opensWithCapital } from "@/lib/draft/letter-case";
import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers, overlaps, type Span, trimmedSpanOf } from "@/lib/draft/span";
import { MARKING_SETS } from "@/lib/facts/markings/markings";
import { defineCheck, type Hit, type Severity } from "../check";
import { type GatedPattern, gatedMatches } from "./gated-patterns";

type Kind = "unmistakable" | "ordinary";

const trie = new PhraseTrie<Kind>();
for (const { unmistakable, ordinary } of MARKING_SETS) {
  for (const phrase of unmistakable) trie.add(phrase, "unmistakable");
  for (const phrase of ordinary) trie.add(phrase, "ordinary");
}

/** Cables space their markings out: "C O N F I D E N T I A L". */
const SPACED = /(?<!\S)(?:\p{Lu} ){4,}\p{Lu}(?!\S)/gu;
/** Four signs apart that are no small letters: the plain question before the other, which looks through all of Unicode. */
const MAY_BE_SPACED = /(?:[^\s\x00-@a-z] ){4}/;
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
/** Whoever speaks of the text itself by its marking: "treat as official-sensitive", "this email is classified …". */
const SPOKEN_OF =
  /(?:(?:treat(?:ed)?|handled?|marked|considered?)(?: (?:this|it|all|everything))?(?: strictly)? as|this (?:e-?mail|message|note|text|draft|paper|cable|telegram|document|thread|report|readout) is(?: \p{L}+)?(?: marked| classified)?|(?:handling|caveat|marking)\s?:|^[\s([*]*marked|bitte als|(?:à )?traiter en|(?:trátese|trate|tratar|tratarse) como)\s*$/iu;
/** A help line or a doctor keeps things to itself, and a table or a place is reserved. */
const PROMISED =
  /(?<!\p{L})(?:help ?line|hot ?line|helpdesk|counsell?ing|counsell?or|advice|(?:call|text) (?:us|now|on|\+?\d)|free|anonymous\p{L}*|gratui\p{L}+|gratis|kostenlos|anonym\p{L}*|llam[ae]|ligue|appelez|plazas?|aforo|derecho de admisión|lugares|seats?|places|parking|area|beratung|consulta)(?!\p{L})/iu;
/** A course or a glossary names a marking to explain it. */
const EXPLAINED =
  /(?<!\p{L})(?:means?|meaning|stands for|protocol|protocole|protocolo|protokoll|explain\p{L}*|teach\p{L}*|training|course|learn\p{L}*|formation|curso|schulung|signifie|significa|bedeutet)(?!\p{L})/iu;
/** In such company the word is a title, a joke or history. */
const PLAYFUL = cued(
  /recipe|ingredient|chef|cook|kitchen|sauce|dish|museum|exhibit|archive|film|movie|documentary|novel|book|series|santa|surprise|recette|receta|receita|rezept|musée|museo|museu|ausstellung|exposition|exposici|exposiç/iu,
);
/** "SBU" is also a security service, "CUI" a company number, "OFFICIAL" a fan's shout: only alone, in brackets or with a caveat. */
const NEEDS_MORE = new Set(["sbu", "cui", "protect", "protected", "limite", "unclassified"]);
/** Written with one capital these are a marking at a line's head ("Confidential: readout of the call"). */
const TITLE_CASE =
  /^(?:top secret|(?:strictly |strictement |streng |estrictamente |estritamente |strettamente )?(?:confidential|confidentiel|confidencial|vertraulich|reservado|riservato)|in confidence|protected [abc]|secret\/\/noforn)$/iu;
const PORTION =
  /^(?:¶?\d{1,2}\.\s*)?\((?:(?:TS|S|C|R|U|SBU|CUI)\/\/?(?!C\))[A-Z][A-Z ,/-]*|TS|SBU|CUI|NR|NU|NC|OS|O-S)\)(?=\s)|^¶?\d{1,2}\.\s*\((?:S|C|U|R)\)(?=\s)|^\(U\)(?= \p{Lu})|^\([CS]\)(?= (?:The|He|She|They|Our|In|On|According|Source|Comment|Summary|Post|Embassy) \p{Ll})/u;

/** Markings by their grammar: a level with its caveats, whose eyes only, a document's number and its limit. */
const BY_GRAMMAR: readonly GatedPattern[] = [
  {
    cue: /\/\//,
    pattern:
      /(?<![\p{L}\p{N}/:])(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|CUI|SBU|OFFICIAL|PROTECTED|TS|[SCU])(?:\/\/[A-Z][A-Z0-9 ,+/-]*[A-Z0-9])+(?!\p{L})/u,
  },
  {
    cue: /ONLY|nly/,
    pattern:
      /(?<!\p{L})(?:[A-Z]{2,6}(?:\/[A-Z]{2,6})* EYES ONLY|[A-Z]{2,6}(?:\/[A-Z]{2,6})+ [Ee]yes [Oo]nly)(?!\p{L})/u,
  },
  {
    // "ST 12088/26 LIMITE", "Doc. 44/26 RESTREINT", "annex CONFIDENTIAL"
    cue: /LIMITE|RESTR|CONFID|SECRET|RESERV|GEHEIM|VERTRAULICH|RISERV|SIGIL/,
    pattern: cued(
      /(?<!\p{L})(?:(?:(?:ST|WK|DS|SN|CM|MD|PE|SWD|COM|JOIN) )?(?<![\d/])\d{2,5}(?:\/\d)?\/(?:20)?\d\d(?: (?:REV|ADD|COR|INIT|EXT) ?\d?)* ?(?:LIMITE|RESTREINT|RESTRICTED|CONFIDENTIAL|SECRET)|(?:[Dd]ocumento?|[Dd]oc\.?|[Nn]ota?|[Nn]ote|[Aa]nnexe?|[Aa]nexo|[Aa]nhang|[Aa]nlage|[Cc]able|[Tt]elegrama?|[Ii]nforme?|[Rr]apport|[Bb]ericht|[Mm]emo|[Vv]ermerk|[Cc]arácter|[Cc]aráter|[Dd]epeche|[Pp]aper|[Rr]eport|[Rr]eadout)(?: (?:n[°º.]|no\.?|nr\.?|de carácter|de caráter|à caractère|\d[\d/-]*)){0,2} (?:CONFIDENTIAL|CONFIDENTIEL|CONFIDENCIAL|SECRET|SECRETO|RESERVADO|RESERVADA|RESTRICTED|RESTRINGIDO|RESTREINT|RESTRITO|VERTRAULICH|GEHEIM|RISERVATO|LIMITE))(?!\p{L})/u,
    ),
  },
  {
    cue: /VERTROUWELIJK|GEHEIM|RESTRICTED|CONFIDENTIAL|SECRET|RESTREINTE/,
    pattern: cued(
      /(?<!\p{L})(?:Dep\.? VERTROUWELIJK|STG\.? ?(?:CONFIDENTIEEL|GEHEIM)|(?:NATO|OTAN|EU|UE|UK|US|UN|AU|OSCE|OSZE|ASEAN|INTERPOL|AUS|CAN|NZ)(?:\/[A-Z]{2,4})? (?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|DIFFUSION RESTREINTE))(?!\p{L})/u,
    ),
  },
  {
    cue: /fficial|FFICIAL/,
    pattern: cued(
      /(?<!\p{L})OFFICIAL ?[:(-] ?Sensitive(?!\p{L})|(?<!\p{L})Official[-:] ?Sensitive(?!\p{L})/u,
    ),
  },
  {
    cue: /rotected [ABC]|rotégé [ABC]/,
    pattern: cued(
      /(?<!\p{L})Prot(?:ected|égé) [ABC](?= (?:annex|document|file|info|material|memo|note|version|paper|attachment|below)|\s?[,.;:)\]–—]|\s?-\s|\s*$)/u,
    ),
  },
  {
    // "EU Restricted", "For Official Use Only", written as a title where a text's mark stands: behind a full stop or a label.
    cue: /Restricted|Confidential|Secret|Only|Restreinte|Unclassified|Dienstgebrauch|Vertraulich|Limitada|NfD/,
    pattern:
      /(?:(?<=(?:[Mm]arking|[Mm]arked|[Cc]lassification|[Dd]istribution|[Hh]andling|[Ee]instufung|[Dd]iffusion|[Cc]lasificación|[Cc]lassificação) ?: ?)|(?<=[.!?)] |^[\s([*]*))(?:(?:EU|UE|NATO|OTAN|UK|US|UN|OSCE) (?:Restricted|Confidential|Secret)|(?:For|UK|US|Five) (?:Official Use|Eyes) Only|Sensitive [Bb]ut Unclassified|Diffusion [Rr]estreinte|(?:VS ?[–-] ?)?(?:Nur|nur) für den Dienstgebrauch|VS-Vertraulich|VS-?NfD|Difusión [Ll]imitada|Commercial[- ][Ii]n[- ][Cc]onfidence)(?!\p{L})(?=[\s]*(?:$|[.:)\]*]|[–—]|- ))/u,
  },
  {
    // "(C) The deputy minister is not convinced": a paragraph's mark behind a date line or a number.
    cue: /\((?:TS|[CSU])(?:\/\/[A-Z]+|-NF)?\) \S/,
    pattern: cued(
      /(?<=\d\. |\d{1,2} \p{Lu}\p{L}{2,8}\.? (?:\d{4}\.? )?)\((?:TS|[CS])\)(?= \p{Lu}\p{Ll})|\((?:TS|S|C|U)(?:\/\/|-)(?:NF|REL[A-Z ,]*|OC|FOUO|SBU)\)/u,
    ),
  },
];
/** "TELEGRAM FROM MANILA, CONFIDENTIAL: harbour pilots …": a heading in capitals before it, a text in small letters after. */
const IN_A_HEADING =
  /^[\s([*]*(?:(?:FROM|FM|TO|TELEGRAM|CABLE|MEMO|MEMORANDUM|REPORT|NOTE|READOUT|SUBJECT|REF|TELNO|EMBASSY|MISSION|AMBASSADE|BOTSCHAFT|EMBAJADA|EMBAIXADA|HIGH COMM\p{L}*|CONSULATE)(?!\p{L}))[\p{Lu}\p{N} ,./:–-]{0,60}[ ,:–-]$/u;

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
    for (const match of MAY_BE_SPACED.test(text) ? text.matchAll(SPACED) : []) {
      if (spaced.has(match[0].replaceAll(" ", "")))
        yield hit(match.index, match.index + match[0].length, text);
    }
    const marked = gatedMatches(text, BY_GRAMMAR)
      .map((match) => trimmedSpanOf(match))
      .filter((span) => !isInLinkOrHistory(passage, span));
    const whole = marked.filter(
      (span, at) => !marked.some((other, place) => place < at && overlaps(other, span)),
    );
    for (const span of whole) {
      if (portion && span.start < portion[0].length) continue;
      yield hit(span.start, span.end, text);
    }
    for (const match of longestOnly(trie.find(tokens))) {
      if (portion && match.start < portion[0].length) continue;
      if (whole.some((span) => overlaps(span, match))) continue;
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

/** A paper of long ago is told of as marked so; nobody's draft is. */
const TOLD_OF =
  /(?<!\p{L})(?:(?:de)?classified|stamped|leaked|archives?|museum|histor\p{L}+|(?<!\d)1[89]\d\d(?!\d)|film|novel|exhibition|released in|cold war)(?!\p{L})/iu;

function isInLinkOrHistory({ text, links, quotations }: Passage, span: Span): boolean {
  return (
    TOLD_OF.test(text) ||
    links.some((link) => overlaps(link, span)) ||
    quotations.some((quotation) => covers(quotation, span))
  );
}

/** "Stony Brook University (SBU)": the initials of the name right before its bracket. */
function isSpeltOut(before: string, marking: string): boolean {
  const name = /((?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|the) )?){2,6})\($/u.exec(before)?.[1];
  if (!name) return false;
  const initials = (name.match(/\p{Lu}/gu) ?? []).join("");
  return initials.endsWith(marking);
}

function judge(
  { text, tokens, links }: Passage,
  { value, start, end, firstToken }: PhraseMatch<Kind>,
): Severity | undefined {
  if (/[#@＃]/u.test(tokens[firstToken - 1]?.text ?? "")) return undefined;
  if (links.some((link) => overlaps(link, { start, end }))) return undefined;
  const marking = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (isSpeltOut(before, marking)) return undefined;
  const opens = OPENING.test(before) || LABEL.test(before);
  const isAlone = opens && /^[\s.)\]}*_"'|/–—=-]*$/u.test(after);
  const isBracketed =
    (/[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after)) ||
    (/\/\/\s*$/u.test(before) && /^\s*(?:\/\/|$)/u.test(after));
  if (value === "unmistakable" && isMostlyCapitals(marking)) {
    const isTold = EXPLAINED.test(text) || TOLD_OF.test(text);
    return isTold && !opens && !isBracketed ? undefined : "block";
  }
  const isCapitalised = opensWithCapital(marking);
  if (value === "unmistakable" && isAlone && isCapitalised) return "block";
  if (PLAYFUL.test(text) || PROMISED.test(text)) return undefined;
  if (!isAllCapitals(marking)) {
    const isLabel = value === "unmistakable" || (TITLE_CASE.test(marking) && isCapitalised);
    if (SPOKEN_OF.test(before) && !TOLD_OF.test(after)) return "warn";
    // "Restreint UE / EU Restricted: draft": a marking in both its languages.
    const isHeader = isAlone || isBracketed || (opens && /^\s*(?:[:–—/]|-\s)/u.test(after));
    return isLabel && isHeader ? "warn" : undefined;
  }
  if (isAlone || isBracketed) return "block";
  if (/^\s*\/\//u.test(after) && opens) return "block";
  if (NEEDS_MORE.has(marking.toLowerCase())) {
    return marking === "LIMITE" && opens && /^\s*[:–—]\s*\p{L}/u.test(after) ? "block" : undefined;
  }
  const isHeader =
    (opens && CLOSING.test(after)) || (IN_A_HEADING.test(before) && /^\s?[:–—-]/u.test(after));
  const isTrailer = TRAILING.test(before) && /^[\s.)\]]*$/u.test(after);
  return isHeader || isTrailer ? "block" : undefined;
}
