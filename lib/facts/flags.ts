/**
 * Flag emoji and the flags that are taken for one another.
 *
 * Source: Unicode Emoji 17 (UTS #51: regional indicators, and tag sequences for England, Scotland
 * and Wales); the designs themselves, as drawn by the usual emoji fonts; public knowledge as of
 * 2026-11-20. Northern Ireland has no flag emoji.
 */

/** ISO 3166-1 alpha-2, EU, UN, XK, or GB-ENG, GB-SCT, GB-WLS. */
export type FlagCode = string;

const REGIONAL_A = 0x1f1e6;
const BLACK_FLAG = 0x1f3f4;
const TAG_OFFSET = 0xe0000;
const CANCEL_TAG = 0xe007f;
const LETTER_A = 0x41;

/** Every flag emoji of a text that names a state or part; the caller takes the offsets. */
export const FLAG_EMOJI =
  /[\u{1f1e6}-\u{1f1ff}]{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}/gu;

/** The flag emoji of a code, as two regional indicators or a tag sequence. */
export function flagEmoji(code: FlagCode): string {
  const points = [...code.replace("-", "").toLowerCase()].map((letter) => letter.charCodeAt(0));
  if (code.includes("-")) {
    const tags = points.map((point) => TAG_OFFSET + point);
    return String.fromCodePoint(BLACK_FLAG, ...tags, CANCEL_TAG);
  }
  const lower = LETTER_A + 0x20;
  return String.fromCodePoint(...points.map((point) => REGIONAL_A + point - lower));
}

/** The code of a flag emoji; undefined for anything else (a chequered or a pirate flag too). */
export function flagCode(emoji: string): FlagCode | undefined {
  const points = Array.from(emoji, (character) => character.codePointAt(0) ?? 0);
  const [first = 0, second = 0] = points;
  if (first === BLACK_FLAG && points.at(-1) === CANCEL_TAG) {
    const letters = points.slice(1, -1).map((point) => String.fromCodePoint(point - TAG_OFFSET));
    const code = letters.join("").toUpperCase();
    return /^[A-Z]{2}[A-Z\d]{1,4}$/u.test(code)
      ? `${code.slice(0, 2)}-${code.slice(2)}`
      : undefined;
  }
  if (points.length !== 2 || !isRegional(first) || !isRegional(second)) return undefined;
  return String.fromCharCode(first - REGIONAL_A + LETTER_A, second - REGIONAL_A + LETTER_A);
}

function isRegional(point: number): boolean {
  return point >= REGIONAL_A && point < REGIONAL_A + 26;
}

/** Flags that look alike, any two of a group, and why. A pair may stand in several groups. */
const LOOK_ALIKES: readonly (readonly [codes: string, why: string])[] = [
  ["IE CI", "vertical green, white and orange, mirrored"],
  ["IE IT", "vertical green, white, and orange or red"],
  ["IT MX", "vertical green, white and red, one with an emblem"],
  ["IT HU", "green, white and red, upright or lying"],
  ["BG HU IR TJ", "horizontal green, white and red in another order"],
  ["CI NE", "orange, white and green, upright or lying"],
  ["IN NE", "horizontal orange, white and green with an emblem"],
  ["RO TD AD MD", "vertical blue, yellow and red"],
  ["BE DE", "black, yellow and red, upright or lying"],
  ["ID MC PL SG", "red and white halves"],
  ["LR MY US UM", "red and white stripes with a canton"],
  ["AU NZ HM CK FJ TV", "the Union Jack and stars on blue"],
  ["LU NL BQ", "horizontal red, white and blue"],
  ["FR NL LU", "red, white and blue, upright or lying"],
  ["HR NL LU PY", "horizontal red, white and blue, one with an emblem"],
  ["HR RS RU SI SK", "horizontal white, blue and red, or in another order"],
  ["CR TH KP", "five bands of red, white and blue"],
  ["GN ML SN CM", "vertical green, yellow and red"],
  ["BO ET GH LT MM", "horizontal red, yellow and green"],
  ["BJ GW", "a band beside yellow over red or green"],
  ["GA SL", "horizontal green, yellow or white, and blue"],
  ["CO EC VE", "horizontal yellow, blue and red"],
  ["AM CO", "horizontal bands of red, blue and orange or yellow"],
  ["BF GH GW ST", "red, yellow and green with a star"],
  ["BH QA", "white and red with a serrated edge"],
  ["AT LV PF", "horizontal red, white and red"],
  ["CA PE", "vertical red, white and red"],
  ["AT LB", "red, white and red with an emblem or none"],
  ["FO IS NO", "a Nordic cross in red, white and blue"],
  ["DK NO", "a Nordic cross on red"],
  ["BV NO SJ", "the same flag"],
  ["CH DK TO", "a white cross on red or red cross on white"],
  ["GB-ENG GE GG", "Saint George's cross"],
  ["HT LI", "blue over red"],
  ["EG IQ SD SY YE", "horizontal red, white and black"],
  ["AE EH JO KW PS SD SY", "Pan-Arab red, white, black and green"],
  ["CU PR", "stripes and a triangle with a star, colours swapped"],
  ["CZ PH SX", "white, red and blue with a triangle"],
  ["AR GT HN NI SV", "blue, white and blue"],
  ["AR UY", "a sun on white and blue"],
  ["GR UY", "white and blue stripes with a canton"],
  ["AL ME", "a two-headed eagle on red"],
  ["TN TR", "a crescent and a star on red and white"],
  ["MR PK TM", "a crescent and stars on green"],
  ["DZ PK", "a crescent and a star on white and green"],
  ["BD JP PW", "a disc on a plain field"],
  ["CN MA VN", "a star on red"],
  ["FM SO", "white stars on light blue"],
  ["KE MW SS", "black, red and green bands"],
  ["AZ UZ", "a crescent and stars on bands of blue, white or red, and green"],
  ["KN TZ NA", "a diagonal band"],
  ["GY ZW MZ", "a triangle on green, yellow, red and black"],
];

const pairKey = (one: FlagCode, other: FlagCode) => [one, other].sort().join(" ");

function readPairs(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const [group, why] of LOOK_ALIKES) {
    const codes = group.split(" ");
    for (const [index, one] of codes.entries()) {
      for (const other of codes.slice(index + 1)) {
        const key = pairKey(one, other);
        if (!pairs.has(key)) pairs.set(key, why);
      }
    }
  }
  return pairs;
}

let pairs: ReadonlyMap<string, string> | undefined;

/** Why two flags are taken for one another, in English; undefined where nobody mixes them up. */
export function flagLikeness(one: FlagCode, other: FlagCode): string | undefined {
  pairs ??= readPairs();
  return one === other ? undefined : pairs.get(pairKey(one, other));
}

/** All codes whose flag is taken for this one. */
export function lookAlikesOf(code: FlagCode): readonly FlagCode[] {
  pairs ??= readPairs();
  const found = [...pairs.keys()]
    .map((key) => key.split(" "))
    .filter((pair) => pair.includes(code));
  return found.map(([one = "", other = ""]) => (one === code ? other : one));
}
