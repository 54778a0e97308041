const CASED = /\p{Lu}|\p{Ll}/gu;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
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

/** Whether the first letter of a text is a capital, whatever marks stand before it ("“Élysée"). */
export function opensWithCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/** Whether a text has letters and none in lower case; one letter is enough ("A"). */
export function isShouted(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}

/** Whether a word, without marks before it, begins with a capital. */
export function isCapitalised(text: string): boolean {
  const [first = ""] = text;
  return first !== first.toLowerCase();
}

/** Whether a capital letter stands at a UTF-16 offset. Asked of every word: plain letters take a short way. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return CAPITAL.test(text.slice(at, at + 2));
}

/** Whether a small letter stands at a UTF-16 offset, in the same short way. */
export function isSmallAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return SMALL.test(text.slice(at, at + 2));
}

/** Whether one of the figures 0 to 9 stands at a UTF-16 offset; false past the end. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** The text with a capital first letter. */
export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/**
 * A replacement in the capitals of what it replaces: all of them where the draft shouts, first ones where it begins so. Words with
 * capitals of their own keep them as they are ("turkey" gives "Türkiye", "Swaziland" gives "eSwatini").
 */
export function inCaseOf(written: string, replacement: string): string {
  const words = written.match(/[\p{L}\p{M}]+/gu) ?? [];
  // One letter in capitals begins a sentence, and an abbreviation ("USA") is written so anyway: neither shouts.
  const isLoud = isShouted(written) && words.join("").length > 1;
  if (isLoud && !(words.length === 1 && written.length < 6 && /\s/.test(replacement)))
    return replacement.toUpperCase();
  if (!isCapitalised(written)) return replacement;
  const isTitle = words.length > 1 && words.every((word) => word.length < 4 || isCapitalised(word));
  let isFirst = true;
  return replacement.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const raise = isFirst || (isTitle && word.length > 3);
    isFirst = false;
    return raise && word === word.toLowerCase() ? capitalise(word) : word;
  });
}
