import { type Figures, isApproximate, isCalendar } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";
import { type Fraction, fractionIn } from "./percentage.fractions";

/** "Of the 99 projects", "des 60 boursiers": what the share is of, right before its count. */
const OF_WHOLE = cued(
  /\sof (?:the |our |all |its |these |those |all the |all our )*$|\s(?:des|de|d['’]|de nos|de nuestr[oa]s|de los|de las|dos|das|dos nossos|das nossas|der|von|von den|unserer|dei|delle)\s?$/iu,
);
/** "(23)", ", 23 to be precise,", ", soit 30 personnes,", "– that's 45": the count says the share again. */
const SAYS_AGAIN = cued(
  /^[^.;!?\d()]{0,50}?(?:,|\s[–—]|:)\s?(?:or|i\.e\.|that['’]s|that is|namely|exactly|precisely|soit|c['’]est-à-dire|es decir|o sea|en concreto|ou seja|isto é|nämlich|also|das sind|ossia|cioè),?\s$/iu,
);
const BRACKETS = /^[^.;!?\d()]{0,50}\s\($/u;
const PRECISELY = cued(
  /^(?:\s\p{L}+){0,2}\s(?:to be (?:exact|precise)|in all|exactly|exactement|au total|en total|exactamente|exatamente|genau)(?!\p{L})/iu,
);
const COMMA = /^[^.;!?\d()]{0,50}?(?:,|\s[–—]|:)\s$/u;
/** "Half of our staff is local: 30 out of 80" */
const OUT_OF = cued(/^\s(?:\p{L}+\s)?(?:out of|of|sur|de|von|su)\s(?:the |our |all )*$/iu);

/** A count that the share and the whole beside it contradict: "three quarters of the 120 seats (80)". */
export function wrongPart(figures: Figures): Hit | undefined {
  const { text, quantities, dates } = figures;
  const counts = quantities.filter(
    (each) => !each.isOrdinal && each.unit !== "percent" && !isCalendar(each, dates),
  );
  for (const [index, one] of counts.entries()) {
    const next = counts[index + 1];
    if (!next) return undefined;
    const between = text.slice(one.number.end, next.start);
    const hit =
      saidAgain(figures, one, next, between) ??
      outOf(figures, one, next, between) ??
      fractionAfter(figures, one, next, between);
    if (hit) return hit;
  }
  return undefined;
}

/** "A third of the 99 projects, 23 to be precise" */
function saidAgain(
  { text, quantities }: Figures,
  whole: Quantity,
  part: Quantity,
  between: string,
): Hit | undefined {
  const before = text.slice(Math.max(0, whole.start - 60), whole.start);
  if (!OF_WHOLE.test(before)) return undefined;
  const after = text.slice(part.number.end);
  const isAgain =
    SAYS_AGAIN.test(between) ||
    (BRACKETS.test(between) && /^[^()\d]{0,20}\)/u.test(after)) ||
    (COMMA.test(between) && (PRECISELY.test(after) || /^(?:\s\p{Ll}+){0,2},/u.test(after)));
  const share = isAgain ? shareBefore(text, before, whole, quantities) : undefined;
  return share && judge(share, part, whole);
}

/** "Half of our staff is local: 30 out of 80 colleagues" */
function outOf(
  { text, quantities }: Figures,
  part: Quantity,
  whole: Quantity,
  between: string,
): Hit | undefined {
  if (part.value >= whole.value || !OUT_OF.test(between)) return undefined;
  const lead = /^(.*)(?:[:–—]|\()\s?$/su.exec(text.slice(Math.max(0, part.start - 80), part.start));
  // A percentage beside such a pair is another reading's.
  if (!lead || quantities.some(({ unit }) => unit === "percent")) return undefined;
  const share = fractionIn(lead[1]?.split(/[.!?\n]/u).at(-1) ?? "");
  return share && judge(share, part, whole);
}

const FRACTION_NEXT = cued(
  /^(?:\s[\p{L}’'-]+){0,10}?(?:\s?\(|,\s|:\s|\s[–—]\s)(?:(?:or|that['’]s|that is|i\.e\.|soit|c['’]est|es decir|o sea|ou seja|also|das sind|das ist|exactly)\s)*([\p{L}\d\s-]{4,40})(?=[.,;!?):\n–—]|$)/iu,
);
const OF_ALL_THESE =
  /^\s*(?:of (?:them|all)|d['’]entre (?:eux|elles)|de ell[oa]s|del[ea]s|davon|von ihnen)?\s*$/iu;

/** "Women lead 30 of our 120 embassies, a third of them", "soit une sur trois": the fraction after its figures. */
function fractionAfter(
  { text, quantities }: Figures,
  part: Quantity,
  whole: Quantity,
  between: string,
): Hit | undefined {
  if (part.value >= whole.value || !OUT_OF_ALL.test(between)) return undefined;
  if (quantities.some(({ unit }) => unit === "percent") || isApproximate(text, part))
    return undefined;
  const told = FRACTION_NEXT.exec(
    text.slice(whole.number.end, whole.number.end + 160),
  )?.[1]?.trim();
  const share = told === undefined ? undefined : fractionIn(told);
  if (!told || !share) return undefined;
  const at = told.indexOf(share.text);
  const isPlain =
    /^(?:(?:more|less) than |over |nearly |almost |about |plus d[e'’]|près d[e'’]|presque |más de |casi |mais de |quase |mehr als |fast |rund |knapp |el |o |la |jede \p{L}+ ?)?$/iu.test(
      told.slice(0, at),
    );
  return isPlain && OF_ALL_THESE.test(told.slice(at + share.text.length))
    ? judge(share, part, whole)
    : undefined;
}
const OUT_OF_ALL = cued(
  /^(?:\s\p{L}+)?\s(?:(?:out )?of|sur|de|dos|das|von|der|unserer|su)\s(?:the |our |all |nos |nuestr[oa]s |nossos |nossas |los |las |den |unseren )*$/iu,
);

function shareBefore(
  text: string,
  before: string,
  whole: Quantity,
  quantities: Figures["quantities"],
): Fraction | undefined {
  const percent = quantities.find(
    ({ unit, end, start }) =>
      unit === "percent" &&
      start < whole.start &&
      OF_WHOLE.test(text.slice(end, whole.start)) &&
      whole.start - end < 24,
  );
  if (percent) {
    if (isApproximate(text, percent)) return undefined;
    const slack = percent.tolerance * 2;
    return {
      text: percent.text,
      percent: percent.value,
      low: percent.value - slack,
      high: percent.value + slack,
    };
  }
  const clause = before.split(/[.!?\n]/u).at(-1) ?? "";
  const share = fractionIn(clause);
  const gap = share ? clause.slice(clause.lastIndexOf(share.text) + share.text.length) : "";
  return share && /^[^,;:()]{0,24}$/u.test(gap) ? share : undefined;
}

function judge({ low, high }: Fraction, part: Quantity, whole: Quantity): Hit | undefined {
  if (!(part.value < whole.value) || whole.value < 4 || part.unit === "percent") return undefined;
  const told = (100 * part.value) / whole.value;
  const rounding = 100 / whole.value;
  if (told >= low - rounding && told <= high + rounding) return undefined;
  return {
    start: part.start,
    end: part.end,
    message: {
      key: "percentage_share",
      values: { part: part.text, whole: whole.text, right: { percent: told } },
    },
  };
}
