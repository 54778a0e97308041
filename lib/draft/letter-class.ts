/**
 * The letters of the world's alphabets in some thirty ranges, for a class of a pattern. `\p{L}` has several hundred, so that a word with
 * one on either side compiles to fifteen kilobytes instead of two and a half; and V8, once a page with its extensions has a megabyte of
 * such code, leaves every further pattern unoptimised (kRegExpCompiledLimit in its regexp.cc), which then takes three times as long.
 * Measured on 23 November 2026 in V8 11.3.
 *
 * Left out are letters outside the basic plane and signs that only look like letters ("ℓ", "ⁿ"); let in, from Syriac on, are the
 * marks, digits and punctuation that stand between the letters of an alphabet.
 */
const LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0481" +
  "\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06d5-\\u06ff\\u0710-\\u0963\\u0966-\\u1360" +
  "\\u1369-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3038-\\u303c\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u31ff" +
  "\\u3400-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc";

/** The figures of living scripts, and those that are raised, lowered, ringed or fractions. */
const FIGURES =
  "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19";

/**
 * Capitals and small letters, 85 ranges each instead of over six hundred: exact for the alphabets of Western and Central Europe, Greek,
 * Cyrillic and Armenian; the letters of older or rarer ones, where each capital stands beside its small letter, count as both.
 */
const BOTH_CASES =
  "\\u0180-\\u02af\\u037b-\\u037f\\u03cf-\\u03ff\\u0460-\\u0481\\u048a-\\u052f\\u1e00-\\u1fff\\u2c00-\\u2dff\\ua640-\\ua7ff";
const PAIRED = Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(0x100 + at));
const CAPITALS = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${PAIRED.filter((letter) => /\p{Lu}/u.test(letter)).join("")}\\u0370\\u0372\\u0376\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u0531-\\u0556\\u10a0-\\u10cd\\uff21-\\uff3a${BOTH_CASES}`;
const SMALL = `a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff${PAIRED.filter((letter) => /\p{Ll}/u.test(letter)).join("")}\\u0371\\u0373\\u0377\\u0390\\u03ac-\\u03ce\\u0430-\\u045f\\u0560-\\u0588\\u10d0-\\u10ff\\uff41-\\uff5a${BOTH_CASES}`;

const RANGES: Readonly<Record<string, string>> = {
  L: LETTERS,
  N: FIGURES,
  Lu: CAPITALS,
  Ll: SMALL,
};

/**
 * The same pattern with few ranges for `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, as above. One without them, or without the flag u, is
 * returned as it is.
 */
export function withFewRanges(pattern: RegExp): RegExp {
  if (!pattern.unicode || !/\\[pP]\{(?:L[ul]?|N)\}/.test(pattern.source)) return pattern;
  let isInClass = false;
  const source = pattern.source.replace(
    /\\([pP])\{(L[ul]?|N)\}|\\.|[[\]]/gsu,
    (piece, sign, name) => {
      if (piece === "[" || piece === "]") isInClass = piece === "[";
      const ranges = RANGES[name];
      if (ranges === undefined || (isInClass && sign === "P")) return piece;
      if (isInClass) return ranges;
      return sign === "P" ? `[^${ranges}]` : `[${ranges}]`;
    },
  );
  return new RegExp(source, pattern.flags);
}
