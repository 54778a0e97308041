import { defineCheck } from "../check";

const MAY_HOLD = /\d|tel|sipdis|coreu|classified by|tags/iu;
/** "24 STATE 48213", "09 BERLIN 1534": year, post, serial. Months, currencies and units also stand in capitals there. */
const CABLE =
  /(?<![\p{L}\p{N}.,#])(?:0\d|[12]\d|[789]\d) (?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|JANV|FEVR|AVR|MAI|JUIN|JUIL|AOUT|ENE|ABR|AGO|DIC|SET|OUT|DEZ)[A-Z]*\b|(?:EUR|USD|GBP|CHF|CAD|AUD|KM|KG|MW|GW|TO|AND|OF|THE|HOURS|DAYS|PM|AM|CET|GMT|UTC|EST|EDT|COP|WORLD|EURO)\b)[A-Z]{4,}(?: [A-Z]{3,})? (?!(?:19|20)\d\d(?!\d))\d{3,7}(?![\p{L}\p{N}]|[.,]\d)/u;
const LABELLED = [
  /(?<![\p{L}\p{N}#@/.-])(?:0\d|[12]\d|[789]\d)(?!COVID)[A-Z]{4,}\d{3,6}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:diptel|reftel|sipdis|egram no|iptel)s?(?![\p{L}\p{N}])/iu,
  /^(?:REFS?|REFTELS?|RÉF)\s*:\s*\(?[A-Z][).]/u,
  /(?<![\p{L}\p{N}])(?:cable|telegram|drahtbericht|télégramme diplomatique|telegrama|despacho telegráfico|telex)\s+(?:no\.?|number|nr\.?|n[°º]\.?|ref\.?|#)\s*:?\s*[A-Z]*[/-]?\d[\d/-]*/iu,
  /(?<![\p{L}\p{N}])COREU\s+[A-Z]{2,4}\/\d+/u,
  /(?<![\p{L}\p{N}])WK \d{3,6}\/(?:20)?\d\d(?: INIT| LIMITE)/u,
  /(?<![\p{L}\p{N}])TD (?:DIPLOMATIE|[A-Z]{4,}) \d{1,6}(?![\p{L}\p{N}])/u,
  /^(?:DECL|DECLASSIFY ON|CLASSIFIED BY|DERIVED FROM|DECLAS)\s*:\s*\S+/iu,
  /^TAGS\s*:\s*[A-Z]{4}(?:, ?[A-Z]{2,4})+/u,
  /(?<![\p{L}\p{N}])E\.O\. ?1[23]\d{3}\s*:\s*(?:DECL|N\/A)/u,
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
    for (const pattern of [CABLE, ...LABELLED]) {
      const match = pattern.exec(text);
      if (!match) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: { key: "cable_reference_why", values: { reference: match[0] } },
      };
      return;
    }
  },
});
