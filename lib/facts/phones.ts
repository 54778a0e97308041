import type { Span } from "@/lib/draft/span";

/** A telephone number as written; ITU E.164 allows up to 15 digits, and none in use has fewer than 7 with its area code. */
export interface Phone extends Span {
  readonly text: string;
}

// After a country code an area may have one digit: "+33 1 43 17 53 53", "+33 (0)1 43 17 53 53".
const PHONE =
  /(?<![\p{L}\p{N}_#@/.,:€$£-])(?:(?:\+|00)\d{1,3}[\s\u00a0./-]?\(?\d\)?\d?|(?:\+|00)?\(?\d{1,4}\)?)(?:[\s\u00a0./-]?\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}_/-]|[.,]\d)/gu;
const DATE_LIKE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

/** The telephone numbers of a text: international ones, and national ones written in groups. Figures with a unit are none. */
export function findPhones(text: string): Phone[] {
  if (!/\d.*\d.*\d.*\d.*\d.*\d.*\d/s.test(text)) return [];
  const found: Phone[] = [];
  for (const match of text.matchAll(PHONE)) {
    const [written] = match;
    const digits = digitsOf(written);
    const isMarked =
      /^(?:\+|00|0|\()/.test(written) ||
      /(?:tel|phone|call|hotline|number|line|whatsapp|fax|tél|appel|llam|ligue|ruf|☎|📞|📱)[^.!?\n]{0,30}$/iu.test(
        text.slice(0, match.index),
      );
    if (!isMarked || digits.length < 7 || digits.length > 15 || DATE_LIKE.test(written)) continue;
    found.push({ start: match.index, end: match.index + written.length, text: written });
  }
  return found;
}

/** Whether two writings are one number: the national part counts, whatever stands for the country code. */
export function sameNumber(one: string, other: string): boolean {
  const a = digitsOf(one).replace(/^0+/, "");
  const b = digitsOf(other).replace(/^0+/, "");
  const short = Math.min(a.length, b.length);
  return short >= 7
    ? a.endsWith(b.slice(-Math.max(7, short - 3))) && b.endsWith(a.slice(-Math.max(7, short - 3)))
    : a === b;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
