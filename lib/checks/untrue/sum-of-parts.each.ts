import { type Figures, isApproximate } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";
import { claimSpan } from "./claim-span";
import { ahead, TOTAL_AFTER, TOTAL_CUE } from "./sum-of-parts.words";

/** Everybody gets the same: "each of the 5 regions gets", "12 grants of €5,000 each", "shared equally by four countries". */
const EACH =
  /(?<!\p{L})(?:each|apiece|equally|equal (?:parts|shares)|chacune?|chaque|parts égales|cada|partes iguales|partes iguais|je|jede[rsmn]?|jeweils|gleichmäßig|zu gleichen teilen)(?!\p{L})/iu;
/** Of a year, or of some only: then the total is another's. */
const OTHERWISE = cued(
  /(?<!\p{L})(?:each (?:year|month|week|day|time)|every|per|a (?:year|month|week|day)|this year|next year|by 20\d\d|up to|at least|more than|over|about|nearly|including|plus|also|par (?:an|mois|jour)|chaque (?:année|mois|jour)|cette année|jusqu['’]à|au moins|plus de|environ|aussi|cada (?:año|mes|día|ano|mês|dia|vez)|al (?:año|mes|día)|por (?:año|mes|día|ano|mês|dia)|este a[ñn]o|hasta|al menos|más de|también|até|pelo menos|mais de|também|jede[sn]? (?:jahr|monat|woche|tag)|pro|im jahr|bis zu|mindestens|über|rund|etwa|auch|on average|en moyenne|de media|em média|durchschnittlich|im schnitt)(?!\p{L})/iu,
);

/** Figures of one sentence, three in all: so many, so much for each, and a total that these do not make. */
export function wrongProduct(figures: Figures, counted: readonly Quantity[]): Hit | undefined {
  const { text } = figures;
  if (counted.length !== 3 || !EACH.test(text) || OTHERWISE.test(text)) return undefined;
  if (counted.some((each) => isApproximate(text, each) || !isCounted(each))) return undefined;
  const total = counted.findLast((each) => isTotal(text, each)) ?? sharedOut(text, counted);
  const [one, other] = counted.filter((each) => each !== total);
  if (!total || !one || !other) return undefined;
  const money = [one, other].filter((each) => isMoney(each) || each.scale !== undefined);
  const [share] = money;
  const count = share === one ? other : one;
  if (!share || money.length > 1 || !(isMoney(total) || total.scale !== undefined))
    return undefined;
  if (isMoney(share) && isMoney(total) && share.unit !== total.unit) return undefined;
  if (!Number.isInteger(count.value) || count.value < 2 || count.value > 1000) return undefined;
  if (
    total.start > one.start &&
    !IN_APPOSITION.test(text.slice(Math.max(count.end, share.end), total.start))
  )
    return undefined;
  const product = count.value * share.value;
  const off = Math.abs(product - total.value) / total.value;
  // A rounded total is near; far off, another thing is counted.
  if (off < 0.04 || off > 0.6) return undefined;
  return {
    ...claimSpan(text, total, [count, share]),
    message: {
      key: "sum_of_parts_why",
      values: { sum: Number((product / total.factor).toFixed(6)), total: total.text },
    },
  };
}

/** Between the shares and their total: nothing more is counted in. */
const IN_APPOSITION =
  /^[^.;!?\d]{0,60}[,:(–—=]\s?(?:(?:soit|that['’]s|that is|which makes|that makes|making|(?:for )?a total of|in all|in total|au total|en total|es decir|o sea|no total|ou seja|(?:num|un|um|el) total de|insgesamt|zusammen|also|das sind|das macht)[\s:]*){0,3}$/iu;

function isCounted({ unit, isOrdinal }: Quantity): boolean {
  return !isOrdinal && unit !== "percent" && unit !== "percentage-point";
}

function isTotal(text: string, quantity: Quantity): boolean {
  return (
    TOTAL_CUE.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)) ||
    TOTAL_AFTER.test(ahead(text, quantity.number.end)) ||
    /^\s?(?:in all|in total|au total|en total|no total|insgesamt)/iu.test(text.slice(quantity.end))
  );
}

/** "The $200 million are shared equally by four countries: $40 million each": the first sum is the whole. */
function sharedOut(text: string, [first]: readonly Quantity[]): Quantity | undefined {
  return first && isMoney(first) && SHARED.test(text.slice(first.end)) ? first : undefined;
}
const SHARED = cued(
  /(?<!\p{L})(?:shared|split|divided|partagés?|répartis?|repart\p{L}+|dividid[oa]s?|divid\p{L}+|aufgeteilt|verteilt|geteilt)(?!\p{L})/iu,
);
