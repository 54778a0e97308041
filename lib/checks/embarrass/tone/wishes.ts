import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/**
 * Good wishes by how they are built, in en, fr, es, pt and de: "have a fabulous weekend", "excellente journée à vous", "tenham um
 * ótimo feriado". Source: closing formulas of public posts, written for this project on 2026-11-22.
 */
const GREAT =
  "(?:great|lovely|wonderful|fabulous|fantastic|amazing|super|brilliant|awesome|fun|beautiful|happy|relaxing|sunny)";
const WISH = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:have|wish(?:ing)? (?:you|everyone|all)(?: all)?) an? (?:truly |very |really |absolutely )?${GREAT}|(?:passez|je vous souhaite|nous vous souhaitons) une? (?:très )?(?:bon(?:ne)?|belle?|beau|excellente?|joyeu(?:x|se)|superbe)|(?:excellente?|belle|très bonne|superbe) (?:(?:journée|soirée|semaine)(?= à| ?!)|week-end|vacances)|(?:tenga[ns]?|tengáis|pase[ns]?|paséis) un (?:(?:feliz|lindo|buen|gran|excelente|maravilloso|bonito)(?!\\p{L})|(?:día|fin de semana|viaje|puente) (?:feliz|lind|maravillos|genial|estupend|fantástic|precios)\\p{L}*)|(?:tenham?|desejamos(?:-vos|-lhe)?) um (?:ótimo|óptimo|excelente|feliz|lindo|belo|bom|maravilhoso)|(?:wünschen (?:ihnen|euch|dir|allen) )?einen (?:wunder)?(?:schönen|tollen|fantastischen|herrlichen|großartigen)(?: (?:tag|abend|urlaub|flug|feiertag))?)(?!\\p{L})`,
    "iu",
  ),
);

/** The first good wish, at UTF-16 offsets into the draft. */
export function findWish({ text }: Draft): Span | undefined {
  const match = WISH.exec(text);
  return match ? spanOf(match) : undefined;
}

const MONTH =
  "(?:jan(?:uary|vier|uar|eiro)|enero|feb(?:ruary|ruar|rero)|février|fevereiro|mar(?:ch|s|zo|ço)|märz|a[pbv]ril|may|mai|mayo|maio|ju(?:ne|ly)|juin|juillet|jun[ihi]o?|jul[ihi]o?|junho|julho|aug(?:ust)|août|agosto|sep(?:t(?:ember|embre|iembre)|iembre)|setembro|o[ck]tober|octubre|octobre|outubro|nov(?:ember|embre|iembre|embro)|de[cz]ember|décembre|diciembre|dezembro)";
const DATE_AHEAD = new RegExp(
  `^\\s+(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
  "iu",
);
/** A nation's own day is kept in joy, whoever is remembered with it. */
const NATIONAL =
  /(?<!\p{L})(?:independen\p{L}+|indépendance|unabhängigkeit|nation\p{L}*|nacion\p{L}*|liberat\p{L}+|libération|liberación|libertação|republi\p{L}+|républi\p{L}+|repúbli\p{L}+|14 juillet|july 4|4(?:th of)? july|[12] (?:de )?nov\p{L}+)(?!\p{L})/iu;

/** "Happy 7 April": the date right after a word of joy, at UTF-16 offsets into the draft. */
export function dateAfter({ text }: Draft, joy: Span): Span | undefined {
  const ahead = DATE_AHEAD.exec(text.slice(joy.end, joy.end + 30));
  if (!ahead || NATIONAL.test(text)) return undefined;
  const lead = ahead[0].length - ahead[0].trimStart().length;
  return { start: joy.end + lead, end: joy.end + ahead[0].length };
}
