const CASED = /\p{Lu}|\p{Ll}/gu;
const UPPER = /\p{Lu}/gu;

/** Whether a text has at least two letters with case and none of them small. Scripts without case: false. */
export function isAllCapitals(text: string): boolean {
  const cased = text.match(CASED)?.length ?? 0;
  return cased > 1 && cased === text.match(UPPER)?.length;
}

/** As above, but an abbreviation may keep a small letter ("VS-NfD", "DipTel" no): four capitals in five letters. */
export function isMostlyCapitals(text: string): boolean {
  const cased = text.match(CASED)?.length ?? 0;
  return cased > 1 && (text.match(UPPER)?.length ?? 0) / cased >= 0.8;
}

/** Whether the first letter of a text is a capital. */
export function opensWithCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/** Gives `text` the capitals of `model`: all, the first letter, or none. */
export function inCaseOf(model: string, text: string): string {
  if (isAllCapitals(model)) return text.toUpperCase();
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return opensWithCapital(model) ? first.toUpperCase() + text.slice(first.length) : text;
}
