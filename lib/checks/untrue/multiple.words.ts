import { cued } from "@/lib/draft/cued-pattern";
import { SMALL_NUMBERS } from "@/lib/draft/number-words";
import { overlaps, type Span } from "@/lib/draft/span";

// Words for how many times the beginning the end of a change is, in English, French, Spanish, Portuguese, German and Italian, by
// the languages' plain usage (2026-11-21).

/** A word for a multiple, and the ratios of end to beginning that it may mean. */
export interface Multiple extends Span {
  readonly times: readonly number[];
  /** "By a third": told more closely than a multiple is. */
  readonly isShare: boolean;
}

/** No multiple is told without one of these letters in a row: cheap to look for. */
export const MULTIPLE_CUE = cued(
  /multipl|divi|doub|dobr|dobl|dopp|tripl|treb|quadr|cuadr|quint|fold|times|tim|twice|half|halv|moiti|mitad|metade|halb|hälfte|dimezz|fois|fach|mal|veces|vezes|volte|duplic|third|tiers|terc|drittel|quarter|quart|cuart|viertel|fifth|decupl|décupl/iu,
);

const VERBS: readonly (readonly [number, RegExp])[] = [
  [
    2,
    cued(
      /(?<!\p{L})(?:doubl(?:ed?|es|ing)|doublée?s?|le double|raddoppi(?:at[oaie]|ano|amo|a|ato|ò)|il doppio|duplic(?:ó|a|an|aron|ad[oa]s?|ado|ou|aram)|el doble|dobr(?:ou|aram|ad[oa]s?)|o dobro|verdoppelt(?:e|en)?|verdoppelung|verdopplung|das doppelte|doppelt so (?:viele?|hoch|groß|lang))(?!\p{L})/giu,
    ),
  ],
  [
    3,
    cued(
      /(?<!\p{L})(?:tripl(?:ed?|es|ing)|trebl(?:ed?|es|ing)|triplée?s?|le triple|triplicat[oaie]|triplic(?:ó|a|an|aron|ad[oa]s?|ou|aram)|el triple|o triplo|il triplo|verdreifacht(?:e|en)?)(?!\p{L})/giu,
    ),
  ],
  [
    4,
    cued(
      /(?<!\p{L})(?:quadrupl(?:ed?|es|ing)|quadruplée?s?|cuadruplic(?:ó|a|an|aron|ad[oa]s?)|quadruplic(?:ou|aram|at[oaie])|vervierfacht(?:e|en)?)(?!\p{L})/giu,
    ),
  ],
  [
    5,
    cued(
      /(?<!\p{L})(?:quintupl(?:ed?|es|ing|ée?s?)|quintuplic(?:ó|a|an|aron|ad[oa]s?|ou|aram)|verfünffacht(?:e|en)?)(?!\p{L})/giu,
    ),
  ],
  [10, cued(/(?<!\p{L})(?:décuplée?s?|verzehnfacht(?:e|en)?)(?!\p{L})/giu)],
  [
    0.5,
    cued(
      /(?<!\p{L})(?:halv(?:ed?|es|ing)|cut in half|(?:cut|reduced) (?:\p{L}+ ){0,4}(?:by|in) half|half (?:of )?(?:as (?:many|much)(?!(?: [\p{L}]+){0,2} again)|what (?:it|they) (?:was|were))|(?:fell|fallen|dropped|down) by half|(?:rédui\p{L}*|baiss\p{L}+|diminu\p{L}+|chut\p{L}+) (?:\p{L}+ ){0,4}?de moitié|moitié moins|(?:reduc\p{L}+|reduj\p{L}+|baj\p{L}+|cayó|cayeron|recort\p{L}+) (?:\p{L}+ ){0,4}?a la mitad|la mitad que|(?:reduz\p{L}*|caiu|caíram|cort\p{L}+|baix\p{L}+) (?:\p{L}+ ){0,4}?(?:para|pela|à) metade|halbier(?:t|te|ten|en)|auf die hälfte|halb so (?:viele?|hoch|lang)|dimezzat[oaie])(?!\p{L})/giu,
    ),
  ],
];

const NUMBER = `\\d{1,2}|${[...SMALL_NUMBERS].flatMap(([word, value]) => (value > 1 ? [word] : [])).join("|")}`;
/** "Fivefold", "three times as many", "multiplié par quatre", "dreimal so viele", "das Fünffache". */
const COUNTED: readonly RegExp[] = [
  cued(new RegExp(`(?<![\\p{L}\\d])(${NUMBER})[- ]?fold(?!\\p{L})`, "giu")),
  cued(
    new RegExp(
      `(?<![\\p{L}\\d])(${NUMBER}) times (?:as (?:many|much|high|large|big|long)|the (?!same))(?!\\p{L})`,
      "giu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:multipliée?s?|multiplicad[oa]s?|multiplic(?:ó|ou|ado|aron|aram|a)(?: se)?|moltiplicat[oaie]|mit) (?:par|por|per) (${NUMBER})(?![\\p{L}\\d])`,
      "giu",
    ),
  ),
  cued(
    new RegExp(`(?<![\\p{L}\\d])(${NUMBER})[- ]?mal so (?:viele?|hoch|groß|lang)(?!\\p{L})`, "giu"),
  ),
  cued(new RegExp(`(?<![\\p{L}\\d])(?:das |ver)(${NUMBER})fach(?:e|t|te|ten)?(?!\\p{L})`, "giu")),
];
/** "Divisé par deux": the end is so many times smaller. */
const DIVIDED = cued(
  new RegExp(
    `(?<!\\p{L})(?:divisée?s?|dividid[oa]s?|dividió|diviso|geteilt|gedrittelt) (?:par|por|durch|per) (${NUMBER})(?![\\p{L}\\d])`,
    "giu",
  ),
);
/** "Five times higher", "tres veces más": so many times, or as many more. */
const COUNTED_MORE: readonly RegExp[] = [
  cued(
    new RegExp(
      `(?<![\\p{L}\\d])(${NUMBER}) (?:times (?:more|higher|larger|greater|bigger|longer)|fois plus|veces (?:más|mayor)|vezes (?:mais|maior)|volte (?:più|superiore)|mal mehr)(?!\\p{L})`,
      "giu",
    ),
  ),
];
/** "Um die Hälfte": of what grew or of what sank. */
const BY_HALF = cued(/(?<!\p{L})um die hälfte(?!\p{L})/giu);
const TWICE = cued(
  /(?<!\p{L})twice (?:as (?:many|much|high|large|big|long)|the (?:number|amount|places|size|figure|total|\p{L}+s))(?!\p{L})/giu,
);

const UP =
  "(?:up|rose|risen|grew|grown|increased|jumped|climbed|rise|increase|growth|jump|hausse|augmenté?|augmentation|progressé|subió|subido|creció|aumentó|aumento|aumentou|cresceu|subiu|gestiegen|gewachsen|stieg|wuchs|anstieg|zugenommen)";
const DOWN =
  "(?:down|fell|fallen|dropped|decreased|declined|shrank|cut|reduced|drop|fall|decline|cut|reduction|baisse|baissé|diminué|réduite?s?|reculé|bajó|bajado|cayó|redujo|reducido|reducción|caiu|desceu|reduziu|redução|queda|gesunken|gefallen|sank|fiel|rückgang|reduziert)";
const FRACTIONS: readonly (readonly [number, string])[] = [
  [
    1 / 3,
    "(?:a|one) third|un tiers|d['’]un tiers|un tercio|um terço|(?:ein|einem) drittel|un terzo",
  ],
  [2 / 3, "two[- ]thirds|(?:des |les )?deux tiers|dos tercios|dois terços|zwei drittel|due terzi"],
  [
    1 / 4,
    "(?:a|one) quarter|un quart|d['’]un quart|un cuarto|um quarto|(?:ein|einem) viertel|un quarto",
  ],
  [3 / 4, "three[- ]quarters|(?:des |les )?trois quarts|tres cuartos|três quartos|drei viertel"],
  [
    1 / 5,
    "(?:a|one) fifth|un cinquième|d['’]un cinquième|un quinto|um quinto|(?:ein|einem) fünftel",
  ],
  [1 / 2, "(?:a )?half(?! an? )|(?:de )?moitié|la mitad|metade|die hälfte"],
];
const BY =
  "(?: \\p{L}+){0,2}? ?(?:by|of|de|en|em|um|von|del?|d['’])\\s?(?:nearly |almost |about |over |more than |près |fast |casi |quase )?";
const CHANGED: readonly (readonly [number, RegExp])[] = FRACTIONS.flatMap(([share, words]) => {
  const change = (source: string) => cued(new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, "giu"));
  return [
    [1 + share, change(`${UP}${BY}(?:${words})`)] as const,
    [1 - share, change(`${DOWN}${BY}(?:${words})`)] as const,
    [1 + share, change(`(?:${words})\\s(?:more|higher|de plus|más|mais|mehr|in più)`)] as const,
    [
      1 - share,
      change(`(?:${words})\\s(?:less|fewer|lower|de moins|menos|weniger|in meno)`),
    ] as const,
  ];
});

/** The words for multiples in a text, by place; the longer of two at the same place. Linear. */
export function findMultiples(text: string): Multiple[] {
  const found: Multiple[] = [];
  const add = (
    pattern: RegExp,
    times: (match: RegExpExecArray) => readonly number[],
    isShare = false,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const one = { start: match.index, end, times: times(match), isShare };
      if (!found.some((other) => overlaps(other, one))) found.push(one);
    }
  };
  for (const [ratio, pattern] of CHANGED) add(pattern, () => [ratio], true);
  for (const pattern of COUNTED_MORE) add(pattern, (match) => [countOf(match), countOf(match) + 1]);
  for (const pattern of COUNTED) add(pattern, (match) => [countOf(match)]);
  add(BY_HALF, () => [0.5, 1.5]);
  add(DIVIDED, (match) => [1 / countOf(match)]);
  add(TWICE, () => [2]);
  for (const [ratio, pattern] of VERBS) add(pattern, () => [ratio]);
  return found.sort((a, b) => a.start - b.start);
}

function countOf(match: RegExpExecArray): number {
  const word = match[1]?.toLowerCase() ?? "";
  return SMALL_NUMBERS.get(word) ?? Number(word);
}
