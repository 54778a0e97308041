import { cued } from "./cued-pattern";
import { dateNames } from "./date-names";
import type { Language } from "./language";

// The time that a clause speaks of, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage
// (2026-11-22).

/** "61 in 2019 … 88 today": words for once and for now in the clause of a figure. */
const ONCE =
  /(?<!\p{L})(?:until (?:now|then|recently)|so far|to date|jusqu['’]ici|jusqu['’]à présent|hasta ahora|até agora|bisher|bislang|finora|(?:a|\p{L}+|\d+) (?:year|month|week|decade)s? (?:ago|earlier|before)|back then|then(?=\s*[,;.!)]|$)|at the start|when (?:we|it|they) (?:began|started|opened)|previously|formerly|before(?=\s?:)|avant(?=\s?:)|antes(?=\s?:)|vorher(?=\s?:)|previous year|the year before|before the|l['’]an(?:née)? précédente?|il y a|auparavant|au départ|hace|anteriormente|há|anteriormente|used to|(?:we |it |they )?(?:started|began) with|(?:commencé|débuté) avec|empezamos con|começ[áa]mos com|angefangen mit|früher|autrefois|solía\p{L}*|costumava\p{L}*|im vorjahr|vor (?:einem|\p{L}+) jahr(?:en)?|damals|zuvor|(?:before|avant|antes|vorher|früher)(?=\s(?:it was |was )?\d))(?!\p{L})|(?:^|[.!?¡¿;:]\s)(?:before|avant|antes|vorher|prima),?\s\p{L}/iu;
/** Once beside now, and of late beside a year that lies further back. */
const LAST =
  /(?<!\p{L})(?:last (?:year|month|week|quarter|season|autumn|spring|summer|winter|term|time)|l['’]an(?:née)? (?:dernier|dernière|passée?)|el año pasado|el curso pasado|(?:n?o )?ano passado|letztes jahr|letzten jahr|l['’]anno scorso)(?!\p{L})/iu;
export const NOW = cued(
  /(?<!\p{L})(?:today|(?<!until )now|from (?:january|february|march|april|may|june|july|august|september|october|november|december|now)|these days|this (?:year|month|week|quarter|season|autumn|spring|summer|winter|term|time)|currently|at present|aujourd['’]hui|maintenant|cette année|désormais|actuellement|hoy|ahora|este año|este curso|actualmente|hoje|agora|este ano|atualmente|heute|jetzt|dieses jahr|in diesem jahr|inzwischen|mittlerweile|oggi|quest['’]anno)(?!\p{L})/iu,
);
const IN_YEAR =
  /(?<!\p{L})(?:in|en|em|of|im jahr|since|depuis|desde|seit)\s((?:19|20)\d\d)(?!\d)|(?<![\d.,])((?:19|20)\d\d)(?=:|\s\(|\s(?:waren|sind|schon|noch|bereits|were|there|eran|son|eram|são|it|il y)(?!\p{L}))/iu;
/** Stands for now among years; a month without its year comes before it. */
export const NOW_TIME = 9999;
const MONTH_TIME = 9000;
const LAST_TIME = 8000;
const IN_MONTH = /(?<!\p{L})(?:in|en|em|im|since|depuis|desde|seit)\s(\p{L}{3,10})(?!\p{L})/iu;
const MONTH_LANGUAGES: readonly Language[] = ["en", "fr", "es", "pt", "de"];

/** The time that a clause speaks of, as a year, or a number that stands for once (0), a month or now. */
function timeOf(clause: string): number | undefined {
  const isOnce = ONCE.test(clause);
  const isNow = NOW.test(clause);
  const isLast = LAST.test(clause);
  if (Number(isOnce) + Number(isNow) + Number(isLast) > 1) return undefined;
  if (isOnce || isNow || isLast) return isOnce ? 0 : isNow ? NOW_TIME : LAST_TIME;
  const inYear = IN_YEAR.exec(clause);
  const year = Number(inYear?.[1] ?? inYear?.[2]);
  if (year) return year;
  const month = IN_MONTH.exec(clause)?.[1]?.toLowerCase() ?? "";
  return MONTH_LANGUAGES.some((language) => dateNames(language)?.months.has(month))
    ? MONTH_TIME
    : undefined;
}

const WAS =
  /(?<!\p{L})(?:was|were|had|cost|était|étaient|avions|coûtait|era|eran|eram|costaba|custava|war|waren|kostete)(?!\p{L})/iu;
/** Of a time to come. */
export const AHEAD =
  /(?<!\p{L})(?:next year|will|by 20|prochaine?|d['’]ici|próximo|para 20|hasta 20|até 20|nächste[ns]?|bis 20)/iu;

/** The times of two clauses; what was, beside what is now, was once. */
export function timesOf(first: string, second: string): [number | undefined, number | undefined] {
  const [one, other] = [timeOf(first), timeOf(second)];
  return [
    one ?? (other === NOW_TIME && WAS.test(first) ? 0 : undefined),
    other ?? (one === NOW_TIME && WAS.test(second) ? 0 : undefined),
  ];
}
