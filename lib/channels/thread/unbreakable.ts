// What a thread never cuts: links, tags, mentions, addresses, and a number with its unit.

import { findXLinks } from "../links/find-x-links";
import type { Span } from "../links/span";

/** Any link with a scheme whole, e-mail addresses, tags, mentions with or without their host. */
const TOKEN =
  /https?:\/\/[^\s。，、；！？「」（）“”‘’<>]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[#＃@＠][\p{L}\p{N}\p{M}_·\u200c\u200d]+(?:@[\p{L}\p{N}.-]+)?/gu;

/** Words that turn a number into a larger one, after which its unit still follows. */
const MAGNITUDES = new Set(
  `hundred thousand million millions billion billions trillion trillions m mn bn tn k
  cent mille million millions milliard milliards billion billions de d’ d'
  mil millón millones millardo millardos milhão milhões bilhão bilhões
  tausend million millionen milliarde milliarden mio mio. mrd mrd.
  mila milione milioni miliardo miliardi mln mld bin milyon milyar
  тысяч тысячи тысяча миллион миллиона миллионов миллиард миллиарда миллиардов тыс тыс. млн млрд
  мільйон мільйона мільйонів мільярд мільярда мільярдів
  ألف آلاف مليون ملايين مليار مليارات تريليون هزار میلیون میلیارد تریلیون
  אלף מיליון מיליארד हज़ार हजार लाख करोड़ करोड़ ล้าน พันล้าน ሺህ ሚሊዮን ቢሊዮን მილიონი მილიარდი ათასი`.split(
    /\s+/,
  ),
);
const NUMBER_END = /\p{Nd}[%‰]?$/u;
/** What stands before its number: a currency, or the short for number, article, page. */
const BEFORE_NUMBER =
  /^(?:\(?[A-Z]{3}|\(?\p{Sc}|(?:No|Nos|Nr|Art|Arts|Res|pp?|n|nº|Nº)\.?|№|§§?)$/u;
const NUMBER_START = /^[+-]?\p{Sc}?\p{Nd}/u;
/** Marks that some languages set apart from the word they close. */
const CLOSING = /^[!?;:%‰»›)\]]+$/u;
const OPENING = /[«‹([]$/u;

/**
 * Spans that are never cut, in order and apart. UTF-16 half-open offsets.
 * A number and its unit are kept together by `isGlued` instead, since a space stands between them.
 */
export function findUnbreakable(text: string): Span[] {
  const tokens = Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans = [...tokens, ...findXLinks(text)].sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Whether the space between two words may not part them; `earlier` is the word before those. */
export function isGlued(earlier: string, before: string, after: string): boolean {
  if (NUMBER_END.test(before) || CLOSING.test(after) || OPENING.test(before)) return true;
  if (BEFORE_NUMBER.test(before) && NUMBER_START.test(after)) return true;
  return isMagnitude(before) && (NUMBER_END.test(earlier) || isMagnitude(earlier));
}

function isMagnitude(word: string): boolean {
  return MAGNITUDES.has(word.toLowerCase());
}

/** Whether the text up to `offset` ends with a number, with the ideographs that multiply it. */
export function endsWithNumber(text: string, offset: number): boolean {
  return /\p{Nd}[十百千万萬亿億兆여천백만억조]*$/u.test(
    text.slice(Math.max(0, offset - 12), offset),
  );
}
