// The character classes of twitter-text's expressions for links, over UTF-16 units as they are
// there (github.com/twitter/twitter-text, js/src/regexp; 3.1.0, read 2026-11-20).

/** ASCII punctuation and the spaces and marks that no host name holds. */
const NOT_DOMAIN =
  /[!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]/;
const NOT_PRECEDING = /[a-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]/i;

// With the i flag and without u, as on X: it widens the classes (Greek ι is in because of U+0345).
const ACCENTED = String.raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff`;
const LATIN = new RegExp(String.raw`[\-a-z0-9${ACCENTED}]`, "i");
const PATH = new RegExp(
  String.raw`[a-z\u0400-\u04ff0-9!*';:=+,.$/%#[\]\-\u2013_~@|&${ACCENTED}]`,
  "i",
);
const PATH_END = new RegExp(String.raw`[+\-a-z\u0400-\u04ff0-9=_#/${ACCENTED}]`, "i");
const QUERY = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const QUERY_END = /[a-z0-9\-_&=#/]/i;

const KNOWN = 1;
const IS_ALPHANUMERIC = 2;
const IS_DOMAIN = 4;
const IS_LATIN = 8;
const MAY_PRECEDE = 16;
const IS_PATH = 32;
const IS_PATH_END = 64;
const IS_QUERY = 128;
const IS_QUERY_END = 256;

/** Filled as characters are met, since an expression for each of them each time is slow. */
const classes = new Uint16Array(0x10000);

function has(unit: number, flag: number): boolean {
  // Past the end of a text `charCodeAt` gives NaN, which has no class.
  const known = classes[unit];
  if (known === undefined) return false;
  return ((known === 0 ? classify(unit) : known) & flag) !== 0;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const found =
    KNOWN |
    (/[a-z0-9]/i.test(character) ? IS_ALPHANUMERIC : 0) |
    (NOT_DOMAIN.test(character) ? 0 : IS_DOMAIN) |
    (LATIN.test(character) ? IS_LATIN : 0) |
    (NOT_PRECEDING.test(character) ? 0 : MAY_PRECEDE) |
    (PATH.test(character) ? IS_PATH : 0) |
    (PATH_END.test(character) ? IS_PATH_END : 0) |
    (QUERY.test(character) ? IS_QUERY : 0) |
    (QUERY_END.test(character) ? IS_QUERY_END : 0);
  classes[unit] = found;
  return found;
}

export function isAsciiAlphanumeric(unit: number): boolean {
  return has(unit, IS_ALPHANUMERIC);
}

/** May stand anywhere in a host's label: not punctuation, a space or a directional mark. */
export function isDomainCharacter(unit: number): boolean {
  return has(unit, IS_DOMAIN);
}

/** May stand in the part of a host without scheme that X links. */
export function isLatinDomainCharacter(unit: number): boolean {
  return has(unit, IS_LATIN);
}

/** May stand right before a link: anything but a letter, a digit, or one of @ # $ and their kin. */
export function isPreceding(unit: number): boolean {
  return has(unit, MAY_PRECEDE);
}

export function isPathCharacter(unit: number): boolean {
  return has(unit, IS_PATH);
}

/** A path ends with one of these or with a closed bracket, so a full stop stays outside. */
export function isPathEnd(unit: number): boolean {
  return has(unit, IS_PATH_END);
}

export function isQueryCharacter(unit: number): boolean {
  return has(unit, IS_QUERY);
}

export function isQueryEnd(unit: number): boolean {
  return has(unit, IS_QUERY_END);
}
