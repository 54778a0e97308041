import { isApproximate } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";

/** Before what is left: "that leaves 25", "il en reste 180", "quedan 28". */
const REST_BEFORE = cued(
  /(?<!\p{L})(?:leav(?:es|ing)|left (?:us )?with|(?:il (?:en |nous en )?)reste(?:nt)?|restent|restant|quedan?|restan|sobran|restam|sobram|ficam|bleiben|verbleiben|rimangono|restano)\s(?:(?:with|only|just|noch|aún|todavía|encore|plus que|nur|us|ainda|apenas|another|donc|por|also|so)\s)*$/iu,
);
/** After it: "27 remain", "55 sind noch frei". */
const REST_AFTER = cued(
  /^(?:\s(?!and|of|in|for|et|de|y|e|und)[\p{L}'’-]+){0,3}?\s(?:left|remain(?:ing)?|still|to go|unfilled|must wait|have to wait|libres?|disponibles?|restantes?|restants?|frei|übrig|offen|livres|disponíveis|por cubrir|por preencher)(?!\p{L})/iu,
);
/** "So 27 remain" */
const SO_BEFORE =
  /(?<!\p{L})(?:so|therefore|meaning|donc|así que|por tanto|portanto|also|damit|quindi)\s$/iu;
/** Before a total of which a part follows: "of our 31", "sur 500", "de las 90". */
const OF_TOTAL = cued(
  /(?<!\p{L})(?:of|out of|from|sur|parmi|de|von|das|dos|des|had|have|there (?:are|were)|avions|avons|teníamos|tenemos|tínhamos|temos|hatten|haben|di|su)\s(?:(?:the|our|all|a total of|las|los|les|nos|os|as|unseren|den|insgesamt)\s)*$/iu,
);
/** A list on which some of the rest may stand, and other counts of some. */
const OF_SOME =
  /^[^.;!?]{0,40}(?<!\p{L})(?:list|liste|lista|warteliste|undecided|pending)(?!\p{L})/iu;

/** What is left of a total, contradicted by the part that is gone: "of 120 places 45 are taken, 85 are left". Three figures at most. */
export function wrongRest(text: string, figures: readonly Quantity[]): Hit | undefined {
  if (figures.length !== 3) return undefined;
  const rest = figures[2];
  const [part, total] = [...figures.slice(0, 2)].sort((a, b) => a.value - b.value);
  if (!rest || !part || !total || part.value === total.value) return undefined;
  const before = text.slice(Math.max(0, total.start - 40), total.start);
  if (!OF_TOTAL.test(before) || figures.some((each) => isApproximate(text, each))) return undefined;
  const lead = text.slice(Math.max(0, rest.start - 40), rest.start);
  const after = text.slice(rest.number.end, rest.number.end + 80);
  const isLeft = REST_BEFORE.test(lead);
  if (!isLeft && !REST_AFTER.test(after)) return undefined;
  const isSaidSo = isLeft || SO_BEFORE.test(lead);
  const right = total.value - part.value;
  // Some of the others may be elsewhere; more than there are cannot be.
  const isShort = rest.value < right && (!isSaidSo || OF_SOME.test(after));
  if (rest.value === right || isShort || !areAlike(total, part, rest)) return undefined;
  return {
    start: rest.start,
    end: rest.end,
    message: {
      key: "sum_of_parts_why",
      values: { sum: part.value + rest.value, total: total.value },
    },
    fixes: [{ ...rest.number, text: String(right) }],
  };
}

/** Counts, or sums of one currency; a share, a time or an order is counted otherwise. */
function areAlike(...figures: readonly Quantity[]): boolean {
  const monies = new Set(figures.map((figure) => (isMoney(figure) ? figure.unit : "")));
  return (
    monies.size === 1 &&
    figures.every(
      ({ unit, isOrdinal, value }) =>
        !isOrdinal && Number.isInteger(value) && !/^per|^(?:points?|pro[zc])/u.test(unit ?? ""),
    )
  );
}
