import { defineCheck } from "../check";
import { byItself, firstGatedMatch, type GatedPattern } from "./gated-patterns";

const MAY_HOLD = /\d|tel|sipdis|coreu|minimize|classified by|tags|zny |fm |secstate/i;
/** What offices call the messages that they number. */
const MESSAGE =
  "(?:tel(?:egram|no|eletter|eg)?s?|e-?(?:tele)?grams?|dip(?:lomatic )?tel(?:egram)?s?|cables?|wires?|memorandum|circular telegram|drahtbericht|drahterlass|db|schriftbericht|télégrammes?(?: diplomatiques?)?|td|telegramas?|despacho(?: telegráfico)?|ofício|oficio)";
const NUMBER =
  "(?:(?:no|nr|n[°ºo]|number|ref|num)\\.?\\s?|#\\s?)?[A-Z]{0,4}[/-]?\\d[\\d/.-]*\\d|\\d";
const REFERENCES: readonly GatedPattern[] = [
  // "24 STATE 48213", "09 BERLIN 1534": year, post, serial. Months, currencies and units also stand in capitals there.
  {
    cue: /\d [A-Z]{4}/,
    pattern:
      /(?<![\p{L}\p{N}.,#])(?:0\d|[12]\d|[789]\d) (?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|JANV|FEVR|AVR|MAI|JUIN|JUIL|AOUT|ENE|ABR|AGO|DIC|SET|OUT|DEZ)[A-Z]*\b|(?:EUR|USD|GBP|CHF|CAD|AUD|KM|KG|MW|GW|TO|AND|OF|THE|HOURS|DAYS|PM|AM|CET|GMT|UTC|EST|EDT|COP|WORLD|EURO)\b)[A-Z]{4,}(?: [A-Z]{3,})? (?!(?:19|20)\d\d(?!\d))\d{3,7}(?![\p{L}\p{N}]|[.,]\d)/u,
  },
  // "Telegrama n.º 512, Luanda, 19/11." at the head: kind, number, post.
  {
    cue: /gram|patch|cable|bericht|cifrad|of[ií]cio|chreiben|db/i,
    pattern:
      /^[\s([*]*(?:(?:reporting |our )?(?:e-?)?telegrama?|télégramme|despatch|dispatch|cable|drahtbericht|schriftbericht|mensaje cifrado|mensagem cifrada|oficio|ofício|fernschreiben|db)\s?(?:n\.?[º°o]|nr\.?|no\.?|núm\.?|number)?\s?\d{1,5}(?:[/.-]\p{L}*\d*)*(?:,| aus| from| de| desde|:)? (?!channel|group|kanal|canal|car(?!\p{L}))(?:embaj\p{L}+ en |embaix\p{L}+ em )?\p{Lu}\p{Ll}+\s?[,.:;–—]/iu,
  },
  { cue: /of[ií]cio/i, pattern: /^[\s([*]*(?:ofício|oficio) n\.?[º°] ?\d{1,5}\/\p{Lu}{2,}/iu },
  // "Ref: A) TBILISI 1142 B) STATE 99812"
  byItself(
    /^(?:REFS?|REFTELS?|RÉF|Refs?)\s*:?\s*\(?[A-Z]\s?[).:]\s?(?:\d\d )?\p{Lu}{4,} \d{3,6}(?!\d)/u,
  ),
  {
    cue: /patch|pêche|pacho|gram/i,
    pattern:
      /(?<!\p{L})(?:our|my|your|notre|nuestro|nosso) (?:despatch|dispatch|dépêche|despacho|e-?telegram) (?:n\.?[º°o] ?|no\.? ?)?\d{1,4}\/\d{2,4}/iu,
  },
  // "ACCRA 00318 – SUBJECT: …", "NAIROBI TEL 4417:" at the head: a post in capitals and its serial.
  {
    cue: /^[\s([*]*[^\s\x00-@a-z]{4}/,
    pattern:
      /^[\s([*]*(?!(?:COVID|AGENDA|VISION|HORIZON|EXPO|COP|SUMMIT|OLYMPICS|PARALYMPICS|EURO|FORUM|COURTESY|ROOM|HALL|GATE|FLIGHT|ARTICLE|RESOLUTION|SECTION|CHAPTER)(?!\p{Lu}))\p{Lu}{4,}(?: \p{Lu}{3,})?(?: TEL(?:NO)?)? (?:0\d{2,6}|\d{3,7}(?=\s*(?:[–—-]\s*)?(?:SUBJECT|SUBJ|SUMMARY|OBJET|ASUNTO|ASSUNTO|BETREFF)\s*:))(?=\s*(?:[:–—(.]|-\s|SUBJ))(?:\s*[–—-]\s*(?:SUBJECT|SUBJ)(?=\s*:))?/u,
  },
  // "Our telno 017 refers", "Ref your telegram 233": a serial that is referred to.
  byItself(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:our|your|my|this|ref\\.?:?(?: (?:our|your|my))?|notre|votre|nuestro|su|nosso|vosso|unser|ihr) )?${MESSAGE} (?:${NUMBER})(?: (?:of|vom|du|del|de) [^.!?:\\n]{1,20})? (?:refers?|of today|d['’]aujourd['’]hui|vom \\d)`,
      "iu",
    ),
  ),
  byItself(
    new RegExp(
      `(?<![\\p{L}\\p{N}])ref(?:erence)?\\.?:? (?:our |your |my |notre |votre )?${MESSAGE} (?:${NUMBER})(?![\\p{L}\\p{N}])`,
      "iu",
    ),
  ),
  // "Telegrama 143." or "DB Nr. 212:" at the head, and a file's number there.
  byItself(
    new RegExp(
      `^[\\s([*]*${MESSAGE}(?: \\p{Lu}\\p{L}+)? (?:${NUMBER})(?: (?:vom|of|du|del?|de) [^:.!?\\n]{1,20})?\\.?\\s*(?:[:.–—|)\\]]|-\\s|$)`,
      "iu",
    ),
  ),
  byItself(
    /^[\s([*]*(?:gz|az|aktenzeichen|geschäftszeichen|our ref|your ref|n\/réf|v\/réf|n\. ?réf|ndi|ares|expte|expediente|processo|file no|file ref)[.:]{0,2}\s?(?:no|nr|n[°º])?[.:]?\s?-?(?=[^\s]*\d)[\p{Lu}\d][\p{L}\d./()-]{4,}(?=\s|$|[:,])/iu,
  ),
  {
    cue: /\d[A-Z]{4}/,
    pattern:
      /(?<![\p{L}\p{N}#@/.-])(?:0\d|[12]\d|[789]\d)(?!COVID)[A-Z]{4,}\d{3,6}(?![\p{L}\p{N}])/u,
  },
  byItself(/(?<![\p{L}\p{N}])(?:diptel|reftel|sipdis|egram no|iptel)s?(?![\p{L}\p{N}])/iu),
  // "as reported in eGram 4471", "(Drahterlass 45)", "siehe DB Nr. 212", "see telegram 233"
  byItself(
    /(?<![\p{L}\p{N}])(?:e-?gram|telno|tel no\.?|tel\.? nº|diptel|iptel|exptel|cablegram|drahtbericht|drahterlass|codebericht|schriftbericht|schrifterlass|telespresso|memcon|télégramme diplomatique|despacho telegráfico)s? (?:(?:no|nr|n[°ºo]|number)\.? ?)?(?:[a-z]{1,4}[/-]?)?\d[\d/.-]*(?![\p{L}\p{N}])(?! ?\d)/iu,
  ),
  byItself(
    /(?:(?<!\p{L})(?:ref|our|your|my|per|see|in|under|cf|vgl|siehe|gemäß|laut|mit|voir|notre|votre|dans|selon|ver|según|conforme|vide|nuestro|su|nosso|seu|vosso)\.?:? |\()(?:cable|telegram|telegramm?e?|télégramme|telegrama|despacho|telex|db|td|ndi|note diplomatique) (?:(?:no|nr|n[°ºo]|number)\.? ?)?(?:\d{4}-)?\d{2,6}(?:[/-]\d{2,4})?(?![\p{L}\p{N}.,]\d)(?!\p{L}|\p{N}|[ ]?(?:cars?|km|kilom|million|miles|metres|euros|%))/iu,
  ),
  // "our cable Lagos 1187", "notre TD Nairobi 1187", "cf. TD 482 Dakar", "further to Berlin tel 214": whose it is, its post and its serial
  byItself(
    /(?<!\p{L})(?:my|our|mon|notre|mi|nuestr[oa]|meu|nosso|unser\p{L}{0,2}|mein\p{L}{0,2}|ref\.?:?(?: our)?) (?:e-?gram|telegram|cable|telno|tel|td|télégramme|dépêche|despacho|telegrama|db|drahtbericht|of[ií]cio) \p{L}{3,}(?: \p{L}{3,})? (?:n[°º.]+ ?)?\d{2,5}(?![\p{L}\d]|[., ]\d)|(?<!\p{L})(?:cf\.?|voir) td \d{2,5}(?!\d)|(?:(?:follow-up|further) to|see|per) \p{L}{3,} (?:tel|telno|telegram|cable) \d{2,4}(?![\p{L}\d]|[., ]\d)/iu,
  ),
  // A post in capitals and a serial with its noughts, anywhere: "see BERLIN 001534"
  {
    cue: / 0\d{4}/,
    pattern:
      /(?<![\p{L}\p{N}#@/.-])(?!COVID|AGENDA|VISION|FLIGHT|ROOM)\p{Lu}{4,}(?: \p{Lu}{3,})? (?:00\d{3,4}|0\d{5})(?![\p{L}\p{N}]|[.,]\d)/u,
  },
  {
    cue: /20\d\d [^\s\x00-@a-z]{4}/,
    pattern:
      /(?<![\p{L}\p{N}#@/.-])20\d\d (?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|WORLD|SUMMIT|FORUM|HOURS|UTC|GMT|FIFA|UEFA|EURO)\p{Lu}*(?!\p{L}))\p{Lu}{4,} (?!(?:19|20)\d\d(?!\d))\d{4,6}(?![\p{L}\p{N}]|[.,]\d)/u,
  },
  // The machine's own lines: "R 201512Z NOV 26", "FM AMEMBASSY BERN", "ZNY CCCCC ZZH"
  {
    cue: /\d{6}Z|VZCZC|ZNY |R[RUPO] RU|(?:FM|TO|INFO) [ASRFU]|MINIMIZE/,
    pattern:
      /(?<![\p{L}\p{N}])(?:[RPOZ] \d{6}Z [A-Z]{3} \d\d|VZCZC[A-Z]{2,4}\d*|ZNY [A-Z]{5}|R[RUPO] RU[A-Z]{3,6}|(?:FM|TO|INFO) (?:AMEMBASSY|AMCONSUL|SECSTATE|RUEH[A-Z]+|FCDO|UKMIS|UKDEL|UKREP)(?: [A-Z]+)*|MINIMIZE CONSIDERED)(?![\p{L}\p{N}])/u,
  },
  byItself(
    /^(?:FM|FROM:?) (?!THE |A |OUR |MY |NOW |HERE )(?:EMBASSY |MISSION |CONSULATE |PR )?\p{Lu}{4,}(?: \p{Lu}{3,})?$/u,
  ),
  {
    cue: /ST \d{4}|Ares\(/,
    pattern:
      /(?<![\p{L}\p{N}])(?:ST \d{4,5}\/\d\d (?:INIT|REV|ADD|COR)|Ares\((?:20)?\d\d\) ?\d{5,8})(?!\p{L})/u,
  },
  {
    cue: /UNCLAS|CONFIDENTIAL|SECRET/,
    pattern:
      /(?<![\p{L}\p{N}])(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET)(?: SECTION \d\d OF \d\d)? \p{Lu}{4,}(?: \p{Lu}{3,})? \d{5,6}(?![\p{L}\p{N}])/u,
  },
  byItself(/^(?:REFS?|REFTELS?|RÉF)\s*:\s*\(?[A-Z][).]/u),
  byItself(
    /(?<![\p{L}\p{N}])(?:cable|telegram|drahtbericht|télégramme diplomatique|telegrama|despacho telegráfico|telex)\s+(?:no\.?|number|nr\.?|n[°º]\.?|ref\.?|#)\s*:?\s*[A-Z]*[/-]?\d[\d/-]*/iu,
  ),
  // "Cable 26-118 from Lima", "TD 2026-441 de Dakar", "NV DI PARIS 2026-0412345"
  byItself(
    /(?<![\p{L}\p{N}])(?:cable|telegram|tel|egram|td|telegrama|despacho|drahtbericht|db|télégramme) \d{2,4}[-/]\d{2,6} (?:from|of|to|de|desde|aus|von|vom|do|da) \p{L}/iu,
  ),
  byItself(
    /(?<![\p{L}\p{N}])(?:NV DI|NDI|TD|DFRA|NV|NOTE) (?:DI )?\p{Lu}{4,} (?:20)?\d\d-\d{3,8}(?![\p{L}\p{N}])/u,
  ),
  { cue: /COREU/, pattern: /(?<![\p{L}\p{N}])COREU\s+[A-Z]{2,4}(?:\/[A-Z]{2,4})?\/\d+/u },
  { cue: /WK \d/, pattern: /(?<![\p{L}\p{N}])WK \d{3,6}\/(?:20)?\d\d(?: INIT| LIMITE)/u },
  byItself(/(?<![\p{L}\p{N}])TD (?:DIPLOMATIE|[A-Z]{4,}) \d{1,6}(?![\p{L}\p{N}])/u),
  byItself(/^(?:DECL|DECLASSIFY ON|CLASSIFIED BY|DERIVED FROM|DECLAS)\s*:\s*\S+/iu),
  byItself(/^TAGS\s*:\s*[A-Z]{4}(?:, ?[A-Z]{2,4})+/u),
  {
    cue: /1[23]\d{3}[\s:]*(?:DECL|N\/A)/,
    pattern: /(?:(?<![\p{L}\p{N}])E\.O\. ?|^)1[23]\d{3}\s*:?\s*(?:DECL|N\/A)(?!\p{L})/u,
  },
];

/** The number or heading of an internal cable: what a pasted report brings with it. */
export const cableReference = defineCheck({
  id: "cable-reference",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source:
    "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)",
  *check({ text }) {
    if (!MAY_HOLD.test(text)) return;
    const match = firstGatedMatch(text, REFERENCES);
    if (!match) return;
    const reference = match[0].replace(/[\s:,;.–—|)\]-]+$/u, "");
    yield {
      start: match.index,
      end: match.index + reference.length,
      message: { key: "cable_reference_why", values: { reference } },
    };
  },
});
