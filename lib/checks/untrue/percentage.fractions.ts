import { cued } from "@/lib/draft/cued-pattern";
import { SMALL_NUMBERS } from "@/lib/draft/number-words";

// Fractions in words, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage (2026-11-21).

/** Words for a fraction, and what it is in per cent. */
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [cued(/(?<!\p{L})(?:half|la moitié|la mitad|(?:a )?metade|die hälfte|metà)(?!\p{L})/giu), 50],
  [
    cued(
      /(?<!\p{L}|two[ -]|deux |dos |dois |zwei )(?:(?:a|one) third|un tiers|un tercio|um terço|ein drittel|un terzo)(?!\p{L})/giu,
    ),
    100 / 3,
  ],
  [
    cued(
      /(?<!\p{L})(?:two[ -]thirds|(?:les )?deux tiers|dos tercios|dois terços|zwei drittel|due terzi)(?!\p{L})/giu,
    ),
    200 / 3,
  ],
  [
    cued(
      /(?<!\p{L}|three[ -]|trois |tres |três |drei )(?:(?:a|one) quarter|un quart|un cuarto|um quarto|ein viertel|un quarto)(?!\p{L})/giu,
    ),
    25,
  ],
  [
    cued(
      /(?<!\p{L})(?:three[ -]quarters|(?:les )?trois quarts|tres cuartos|três quartos|drei viertel|tre quarti)(?!\p{L})/giu,
    ),
    75,
  ],
  [
    cued(/(?<!\p{L})(?:(?:a|one) fifth|un cinquième|un quinto|um quinto|ein fünftel)(?!\p{L})/giu),
    20,
  ],
];

const NUMBER = `\\d{1,3}|${[...SMALL_NUMBERS.keys()].join("|")}`;
/** "One in four", "8 de cada 10", "vier von fünf". */
const SO_MANY_IN = cued(
  new RegExp(
    `(?<![\\p{L}\\d.,])(${NUMBER})\\s(?:\\p{L}+\\s)?(?:in|out of|sur|de cada|em cada|von|su)\\s(?:every\\s)?(${NUMBER})(?![\\p{L}\\d.,])`,
    "giu",
  ),
);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 2]),
  ..."zweite dritte vierte fünfte sechste siebte achte neunte zehnte"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 2]),
]);
/** "Every fourth", "jeder vierte". */
const EVERY_NTH = /(?<!\p{L})(?:every|jede[rsn]?)\s(\p{L}+?)[rsn]?(?!\p{L})/giu;

/** A fraction in words: what was written, its value in per cent, and how far a figure may be from it. */
export interface Fraction {
  readonly text: string;
  /** The shares that it may stand for, in per cent. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** The last fraction that a stretch of text tells, in the clause that ends it; undefined where there is none. Linear. */
export function fractionIn(text: string): Fraction | undefined {
  const found: { text: string; percent: number; slack: number; index: number }[] = [];
  for (const match of text.matchAll(SO_MANY_IN)) {
    const part = numberOf(match[1]);
    const whole = numberOf(match[2]);
    if (part < whole && whole <= 100)
      found.push({
        text: match[0],
        index: match.index,
        percent: (100 * part) / whole,
        slack: 2.5,
      });
  }
  for (const match of text.matchAll(EVERY_NTH)) {
    const whole = ORDINALS.get(match[1]?.toLowerCase() ?? "");
    if (whole !== undefined)
      found.push({ text: match[0], index: match.index, percent: 100 / whole, slack: 2.5 });
  }
  if (found.length === 0)
    for (const [pattern, percent] of FRACTIONS)
      for (const match of text.matchAll(pattern))
        found.push({ text: match[0], index: match.index, percent, slack: 4 });
  const [fraction, second] = found;
  if (!fraction || second || /[.;!?]/.test(text.slice(fraction.index))) return undefined;
  return { ...fraction, ...bounds(fraction, text.slice(0, fraction.index)) };
}

const OVER = cued(
  /(?<!\p{L})(?:more than|over|well over|just over|at least|plus d[e'’]|plus que|más de|mais de|mehr als|über|più di|oltre)\s?$/iu,
);
const UNDER = cued(
  /(?<!\p{L})(?:nearly|almost|just under|under|less than|fewer than|close to|up to|presque|près de|moins d[e'’]|casi|menos de|cerca de|quase|fast|knapp|beinahe|weniger als|quasi|meno di)\s?$/iu,
);
const ABOUT = cued(
  /(?<!\p{L})(?:about|around|roughly|some|environ|alrededor de|unos|por volta de|etwa|rund|circa)\s?$/iu,
);

/** "More than half" is not below, "nearly a third" not above. */
function bounds(
  { percent, slack }: { percent: number; slack: number },
  before: string,
): { low: number; high: number } {
  if (OVER.test(before)) return { low: percent - 0.5, high: percent + 25 };
  if (UNDER.test(before)) return { low: percent - 15, high: percent + 0.5 };
  const about = ABOUT.test(before) ? 2 * slack : slack;
  return { low: percent - about, high: percent + about };
}

function numberOf(word: string | undefined): number {
  const written = word?.toLowerCase() ?? "";
  return SMALL_NUMBERS.get(written) ?? Number(written);
}
